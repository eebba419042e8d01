import type { OrgFunction, Outcome } from '../../org.ts';
import { type ChartSetting, nameIn } from '../chart-setting.ts';
import { type Font, type TextBlock, wrapText } from '../drawing/text-block.ts';
import type { Branch, TakeoverFlow } from './takeover-flow.ts';

const NAME: Font = { size: 15, weight: 600 };
const NOTE: Font = { size: 13, weight: 400 };
const GAP = 22;

export const FUNCTION_COLUMN = 210;
export const OUTCOME_COLUMN = 320;

/** Pixels for each person, as long as that leaves the longest bar, and all of a side together, at a length that can be seen at once. */
const PERSON = 7;
const LONGEST_BAR = 150;
const LONGEST_SIDE = 600;
const SHORTEST_BAR = 3;

/** Between two lines that meet the same bar. */
const LINK_STEP = 7;

/** So many pods are named; more are counted. */
const MOST_NAMES = 3;

/** One end of the flow: a function or an outcome, in its place. */
export interface FlowEnd {
  readonly entity: OrgFunction | Outcome;
  readonly name: TextBlock;
  readonly note: TextBlock | undefined;
  readonly y: number;
  readonly height: number;
  /** How long its bar is; nothing where nobody knows how many people there are. */
  readonly bar: number | undefined;
}

/** Both sides, each in the middle of the height that the taller one needs. */
export interface FlowEnds {
  readonly functions: readonly FlowEnd[];
  readonly outcomes: readonly FlowEnd[];
  readonly height: number;
}

export function layOutEnds({ functions, branches, links }: TakeoverFlow, setting: ChartSetting): FlowEnds {
  const counts = [functions.map(({ data }) => data.people ?? 0), branches.map(({ people }) => people)];
  const sums = counts.map((side) => side.reduce((sum, count) => sum + count, 0));
  const scale = Math.min(
    PERSON,
    LONGEST_BAR / Math.max(1, ...counts.flat()),
    LONGEST_SIDE / Math.max(1, ...sums),
  );
  const left = functions.map((each, index) => {
    const isLost = !links.some(({ from }) => from === index);
    return { entity: each, people: each.data.people, note: functionNote(each, isLost, setting) };
  });
  const right = branches.map((branch) => {
    return { entity: branch.outcome, people: branch.people, note: branchNote(branch, setting) };
  });
  const sides = [stack(left, FUNCTION_COLUMN, scale, setting), stack(right, OUTCOME_COLUMN, scale, setting)];
  const height = Math.max(...sides.map(heightOf));
  const [inMiddle = [], alsoInMiddle = []] = sides.map((side) => {
    const shift = (height - heightOf(side)) / 2;
    return side.map((end) => ({ ...end, y: end.y + shift }));
  });
  return { functions: inMiddle, outcomes: alsoInMiddle, height };
}

/** Where a line meets a bar: lines leave and arrive along it, so that it is seen whose they are. */
export function portOf({ y, height, bar, name }: FlowEnd, index: number, count: number): number {
  const room = Math.max(12, bar ?? name.height) - 4;
  const step = Math.min(LINK_STEP, room / Math.max(1, count - 1));
  return y + height / 2 + (index - (count - 1) / 2) * step;
}

function functionNote({ data }: OrgFunction, isLost: boolean, { words }: ChartSetting): string | undefined {
  if (isLost) return words.notTakenOver;
  return data.people === undefined ? undefined : words.people(data.people);
}

function branchNote({ people, pods }: Branch, { words }: ChartSetting): string {
  if (pods.length === 0) return words.noPod;
  const isShort = pods.length <= MOST_NAMES;
  const where = isShort ? pods.map(({ title }) => title).join(', ') : words.pods(pods.length);
  return `${words.people(people)}, ${where}`;
}

/** An end before it has a place. */
interface Unplaced {
  readonly entity: FlowEnd['entity'];
  readonly people: number | undefined;
  readonly note: string | undefined;
}

function stack(ends: readonly Unplaced[], width: number, scale: number, setting: ChartSetting): FlowEnd[] {
  const { measure, words } = setting;
  let y = 0;
  return ends.map(({ entity, people, note: text }) => {
    const name = wrapText(nameIn(words, entity), width, NAME, measure);
    const note = text === undefined ? undefined : wrapText(text, width, NOTE, measure);
    const bar = people === undefined ? undefined : Math.max(SHORTEST_BAR, people * scale);
    const height = Math.max(name.height + (note?.height ?? 0), bar ?? 0);
    const end = { entity, name, note, y, height, bar };
    y += height + GAP;
    return end;
  });
}

function heightOf(ends: readonly FlowEnd[]): number {
  const last = ends.at(-1);
  return last ? last.y + last.height : 0;
}
