import type { OrgFunction } from '../../org.ts';
import type { ChartSetting } from '../chart-setting.ts';
import { type Drawing, drawing } from '../drawing/drawing.ts';
import { label, linked } from '../drawing/label.ts';
import { levelCurve } from '../drawing/paths.ts';
import { type SvgElement, svg } from '../drawing/svg.ts';
import { type Font, type TextBlock, wrapText } from '../drawing/text-block.ts';
import { type Branch, peopleNow, type TakeoverFlow } from './takeover-flow.ts';

const NAME: Font = { size: 15, weight: 600 };
const NOTE: Font = { size: 13, weight: 400 };
const HEAD: Font = { size: 13, weight: 600 };
const LEFT_COLUMN = 210;
const RIGHT_COLUMN = 320;
const BAR = 8;
const FLOW = 380;
const GAP = 22;
const MARGIN = 6;
const TOP = 34;
/** Pixels for each person: bars are as long as a function or a branch is large. */
const PERSON = 7;
const LINK_STEP = 7;
/** So many pods are named; more are counted. */
const MOST_NAMES = 3;

/** One end of the flow: a function or an outcome. */
interface End {
  readonly name: TextBlock;
  readonly note: TextBlock | undefined;
  readonly y: number;
  readonly height: number;
  /** How long its bar is; nothing where nobody knows how many people there are. */
  readonly bar: number | undefined;
}

/** Draws functions on the left, outcomes on the right, and who took over what between them. */
export function drawTakeover(flow: TakeoverFlow, setting: ChartSetting): Drawing {
  const { functions, branches, links } = flow;
  const { words } = setting;
  const from = stack(
    functions.map((each, index) => {
      const count = links.filter((link) => link.from === index).length;
      return {
        ...texts(each.title, functionNote(each, count, setting), LEFT_COLUMN, setting),
        people: each.data.people,
      };
    }),
  );
  const to = stack(
    branches.map((branch) => ({
      ...texts(branch.outcome.title, branchNote(branch, setting), RIGHT_COLUMN, setting),
      people: branch.people,
    })),
  );
  const height = Math.max(heightOf(from), heightOf(to));
  const left = centred(from, height);
  const right = centred(to, height);
  const leftBar = MARGIN + LEFT_COLUMN + 10;
  const rightBar = leftBar + BAR + FLOW;
  const heads = [
    {
      text: headOf(words.was, sumOf(functions), words.functions(functions.length), setting),
      x: leftBar - 10,
      anchor: 'end' as const,
    },
    {
      text: headOf(words.is, peopleNow(flow, setting.on), words.pods(podCount(branches)), setting),
      x: rightBar + BAR + 10,
      anchor: 'start' as const,
    },
  ];
  return drawing(
    {
      width: rightBar + BAR + 10 + RIGHT_COLUMN + MARGIN,
      height: height + TOP + MARGIN,
      label: words.takeover,
      className: 'takeover-flow',
    },
    heads.map(({ text, x, anchor }) => label(text, { x, y: MARGIN, anchor, className: 'head' })),
    svg('g', { class: 'flows' }, drawLinks(flow, left, right, leftBar + BAR, rightBar)),
    functions.map((each, index) => {
      const end = left[index];
      return (
        end &&
        drawEnd(
          end,
          each,
          { bar: leftBar, text: leftBar - 10, anchor: 'end', isLost: each.replacedBy.length === 0 },
          setting,
        )
      );
    }),
    branches.map(({ outcome }, index) => {
      const end = right[index];
      return (
        end &&
        drawEnd(
          end,
          outcome,
          { bar: rightBar, text: rightBar + BAR + 10, anchor: 'start', isLost: false },
          setting,
        )
      );
    }),
  );
}

function headOf(
  word: string,
  people: number | undefined,
  units: string,
  { words, measure }: ChartSetting,
): TextBlock {
  const numbers = people === undefined ? units : `${words.people(people)}, ${units}`;
  return wrapText(`${word}: ${numbers}`, Number.POSITIVE_INFINITY, HEAD, measure);
}

/** Nothing where a head count is missing: a sum of some would be wrong. */
function sumOf(functions: readonly OrgFunction[]): number | undefined {
  return functions.every(({ data }) => data.people !== undefined)
    ? functions.reduce((sum, { data }) => sum + (data.people ?? 0), 0)
    : undefined;
}

function podCount(branches: readonly Branch[]): number {
  return new Set(branches.flatMap(({ pods }) => pods)).size;
}

function functionNote({ data }: OrgFunction, links: number, { words }: ChartSetting): string | undefined {
  if (links === 0) return words.notTakenOver;
  return data.people === undefined ? undefined : words.people(data.people);
}

function branchNote({ people, pods }: Branch, { words }: ChartSetting): string {
  if (pods.length === 0) return words.noPod;
  const where =
    pods.length <= MOST_NAMES ? pods.map(({ title }) => title).join(', ') : words.pods(pods.length);
  return `${words.people(people)}, ${where}`;
}

function texts(title: string, note: string | undefined, width: number, { measure }: ChartSetting) {
  return {
    name: wrapText(title, width, NAME, measure),
    note: note === undefined ? undefined : wrapText(note, width, NOTE, measure),
  };
}

function stack(ends: readonly (Omit<End, 'y' | 'height' | 'bar'> & { people: number | undefined })[]): End[] {
  let y = 0;
  return ends.map(({ name, note, people }) => {
    const bar = people === undefined ? undefined : Math.max(3, people * PERSON);
    const height = Math.max(name.height + (note?.height ?? 0), bar ?? 0);
    const end = { name, note, y, height, bar };
    y += height + GAP;
    return end;
  });
}

function heightOf(ends: readonly End[]): number {
  const last = ends.at(-1);
  return last ? last.y + last.height : 0;
}

function centred(ends: readonly End[], height: number): End[] {
  const shift = TOP + (height - heightOf(ends)) / 2;
  return ends.map((end) => ({ ...end, y: end.y + shift }));
}

function drawLinks(
  { functions, branches, links }: TakeoverFlow,
  left: readonly End[],
  right: readonly End[],
  start: number,
  end: number,
) {
  return links.map((link) => {
    const out = links.filter(({ from }) => from === link.from);
    const into = links.filter(({ to }) => to === link.to);
    const from = { x: start, y: portOf(left[link.from], out.indexOf(link), out.length) };
    const to = { x: end, y: portOf(right[link.to], into.indexOf(link), into.length) };
    const title = `${functions[link.from]?.title} → ${branches[link.to]?.outcome.title}`;
    return svg('g', { class: 'flow' }, svg('title', {}, title), svg('path', { d: levelCurve(from, to) }));
  });
}

/** Lines leave and arrive along the bar, so that it is seen whose they are. */
function portOf(end: End | undefined, index: number, count: number): number {
  if (!end) return 0;
  const room = Math.max(12, end.bar ?? end.name.height) - 4;
  const step = Math.min(LINK_STEP, room / Math.max(1, count - 1));
  return end.y + end.height / 2 + (index - (count - 1) / 2) * step;
}

function drawEnd(
  { name, note, y, height, bar }: End,
  entity: OrgFunction | Branch['outcome'],
  place: { bar: number; text: number; anchor: 'start' | 'end'; isLost: boolean },
  setting: ChartSetting,
): SvgElement {
  const text = name.height + (note?.height ?? 0);
  const top = y + (height - text) / 2;
  const length = bar ?? name.height;
  const { anchor } = place;
  return svg(
    'g',
    { class: `end ${entity.kind}${place.isLost ? ' is-lost' : ''}` },
    svg('rect', {
      class: bar === undefined ? 'bar is-unknown' : 'bar',
      x: place.bar,
      y: y + (height - length) / 2,
      width: BAR,
      height: length,
    }),
    linked(setting, entity, {}, label(name, { x: place.text, y: top, anchor })),
    note && label(note, { x: place.text, y: top + name.height, anchor, className: 'note' }),
  );
}
