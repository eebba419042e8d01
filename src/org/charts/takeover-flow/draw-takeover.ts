import type { OrgFunction } from '../../org.ts';
import type { ChartSetting } from '../chart-setting.ts';
import { type Drawing, drawing } from '../drawing/drawing.ts';
import { label, linked } from '../drawing/label.ts';
import { levelCurve } from '../drawing/paths.ts';
import { type SvgElement, svg } from '../drawing/svg.ts';
import { type Font, wrapText } from '../drawing/text-block.ts';
import {
  type FlowEnd,
  type FlowEnds,
  FUNCTION_COLUMN,
  layOutEnds,
  OUTCOME_COLUMN,
  portOf,
} from './flow-ends.ts';
import { peopleNow, type TakeoverFlow } from './takeover-flow.ts';

const HEAD: Font = { size: 13, weight: 600 };
const BAR = 8;
const MARGIN = 6;
/** Between a text and its bar. */
const GAP = 10;
const TOP = MARGIN + 28;

/** Where the bars stand, and the lines between them run. */
const LEFT = MARGIN + FUNCTION_COLUMN + GAP;
const RIGHT = LEFT + BAR + 380;
const WIDTH = RIGHT + BAR + GAP + OUTCOME_COLUMN + MARGIN;

/** Draws functions on the left, outcomes on the right, and who took over what between them. */
export function drawTakeover(flow: TakeoverFlow, setting: ChartSetting): Drawing {
  const { words } = setting;
  const ends = layOutEnds(flow, setting);
  return drawing(
    { width: WIDTH, height: TOP + ends.height + MARGIN, label: words.takeover, className: 'takeover-flow' },
    heads(flow, setting),
    svg(
      'g',
      { transform: `translate(0 ${TOP})` },
      drawLinks(flow, ends),
      ends.functions.map((end) => drawEnd(end, LEFT, LEFT - GAP, 'end', setting)),
      ends.outcomes.map((end) => drawEnd(end, RIGHT, RIGHT + BAR + GAP, 'start', setting)),
    ),
  );
}

/** How many people in how many functions, and how many in how many pods. */
function heads(flow: TakeoverFlow, setting: ChartSetting): SvgElement[] {
  const { words, measure, on } = setting;
  const { functions, branches } = flow;
  const pods = new Set(branches.flatMap((branch) => branch.pods)).size;
  const head = (
    word: string,
    people: number | undefined,
    units: string,
    x: number,
    anchor: 'start' | 'end',
  ) => {
    const numbers = people === undefined ? units : `${words.people(people)}, ${units}`;
    const text = wrapText(`${word}: ${numbers}`, Number.POSITIVE_INFINITY, HEAD, measure);
    return label(text, { x, y: MARGIN, anchor, className: 'head' });
  };
  return [
    head(words.was, peopleThen(functions), words.functions(functions.length), LEFT - GAP, 'end'),
    head(words.is, peopleNow(flow, on), words.pods(pods), RIGHT + BAR + GAP, 'start'),
  ];
}

/** Nothing where a head count is missing: a sum of some would be wrong. */
function peopleThen(functions: readonly OrgFunction[]): number | undefined {
  const counts = functions.map(({ data }) => data.people);
  return counts.reduce(
    (sum, count) => (sum === undefined || count === undefined ? undefined : sum + count),
    0,
  );
}

function drawLinks({ functions, branches, links }: TakeoverFlow, ends: FlowEnds): SvgElement[] {
  return links.flatMap((link) => {
    const [left, right] = [ends.functions[link.from], ends.outcomes[link.to]];
    if (!left || !right) return [];
    const out = links.filter(({ from }) => from === link.from);
    const into = links.filter(({ to }) => to === link.to);
    const from = { x: LEFT + BAR, y: portOf(left, out.indexOf(link), out.length) };
    const to = { x: RIGHT, y: portOf(right, into.indexOf(link), into.length) };
    const title = `${functions[link.from]?.title} → ${branches[link.to]?.outcome.title}`;
    return [svg('g', { class: 'flow' }, svg('title', {}, title), svg('path', { d: levelCurve(from, to) }))];
  });
}

function drawEnd(
  end: FlowEnd,
  x: number,
  textX: number,
  anchor: 'start' | 'end',
  setting: ChartSetting,
): SvgElement {
  const { entity, name, note, y, height, bar } = end;
  const text = name.height + (note?.height ?? 0);
  const top = y + (height - text) / 2;
  const length = bar ?? name.height;
  const isLost = entity.kind === 'function' && entity.replacedBy.length === 0;
  return svg(
    'g',
    { class: `end ${entity.kind}${isLost ? ' is-lost' : ''}` },
    svg('rect', {
      class: bar === undefined ? 'bar is-unknown' : 'bar',
      x,
      y: y + (height - length) / 2,
      width: BAR,
      height: length,
    }),
    linked(setting, entity, {}, label(name, { x: textX, y: top, anchor })),
    note && label(note, { x: textX, y: top + name.height, anchor, className: 'note' }),
  );
}
