import { INTERACTION_MODES } from '../../collections/interface.ts';
import type { ChartSetting } from '../chart-setting.ts';
import { label } from '../drawing/label.ts';
import { type SvgContent, type SvgElement, svg } from '../drawing/svg.ts';
import { type Font, wrapText } from '../drawing/text-block.ts';
import { arrow, edgeClass, modeLine } from './edge-line.ts';
import type { InterfaceEdge } from './interface-graph.ts';

const FONT: Font = { size: 13, weight: 400 };
const GAP = 26;
const LEFT = 6;

/** Room for a legend of one row, with what keeps it apart from the chart. */
const HEIGHT = 40;
const ROW = 22;

/** One sign of a chart and what it means. */
interface Sample {
  readonly text: string;
  readonly width: number;
  draw(x: number, y: number): SvgContent;
}

/** A legend in its place, from the left edge of the drawing. */
export interface Legend {
  readonly width: number;
  /** With the room above it. */
  readonly height: number;
  readonly content: readonly SvgElement[];
}

/**
 * What the arrows mean. Stands inside the drawing, so that it goes wherever that goes.
 * @param room how wide it may become before it goes on in another row
 */
export function arrowLegend(
  edges: readonly InterfaceEdge[],
  y: number,
  room: number,
  setting: ChartSetting,
): Legend {
  const sample = (mode: InterfaceEdge['mode'], isInCircle: boolean) => (x: number, middle: number) =>
    arrow({ mode, isInCircle }, `M${x} ${middle}H${x + 38}`, { x: x + 44, y: middle }, 'right');
  const modes = modesOf(edges).map((mode) => ({
    text: setting.words.mode(mode),
    width: 44,
    draw: sample(mode, false),
  }));
  const circle = { text: setting.words.inCircle, width: 44, draw: sample('x-as-a-service', true) };
  return layOut([...modes, ...(hasCircle(edges) ? [circle] : [])], y, room, setting);
}

/** What the lanes and their marks mean. */
export function laneLegend(
  edges: readonly InterfaceEdge[],
  y: number,
  room: number,
  setting: ChartSetting,
): Legend {
  const { words } = setting;
  const modes = modesOf(edges).map((mode) => ({
    text: words.mode(mode),
    width: 36,
    draw: (x: number, middle: number) =>
      svg('g', { class: edgeClass(mode, false) }, modeLine(mode, `M${x} ${middle}H${x + 36}`)),
  }));
  const dot = (radius: number, isInCircle: boolean) => (x: number, middle: number) =>
    svg(
      'g',
      { class: edgeClass('x-as-a-service', isInCircle) },
      svg('circle', { class: 'head', cx: x + 6, cy: middle, r: radius }),
    );
  const marks: Sample[] = [
    {
      text: words.offers,
      width: 10,
      draw: (x, middle) =>
        svg('g', { class: 'edge' }, svg('rect', { class: 'head', x, y: middle - 4.5, width: 9, height: 9 })),
    },
    { text: words.uses, width: 12, draw: dot(4, false) },
  ];
  const circle: Sample = { text: words.inCircle, width: 12, draw: dot(5.5, true) };
  return layOut([...modes, ...marks, ...(hasCircle(edges) ? [circle] : [])], y, room, setting);
}

function modesOf(edges: readonly InterfaceEdge[]) {
  return INTERACTION_MODES.filter((mode) => edges.some((edge) => edge.mode === mode));
}

function hasCircle(edges: readonly InterfaceEdge[]): boolean {
  return edges.some(({ isInCircle }) => isInCircle);
}

function layOut(samples: readonly Sample[], top: number, room: number, { measure }: ChartSetting): Legend {
  let [x, y, right] = [LEFT, top, LEFT];
  const content = samples.map(({ text, width, draw }) => {
    const block = wrapText(text, Number.POSITIVE_INFINITY, FONT, measure);
    if (x > LEFT && x + width + 8 + block.width > room) [x, y] = [LEFT, y + ROW];
    const after = x + width + 8;
    const drawn = svg('g', { class: 'legend' }, draw(x, y + 9), label(block, { x: after, y }));
    right = Math.max(right, after + block.width);
    x = after + block.width + GAP;
    return drawn;
  });
  return { width: right, height: HEIGHT + y - top, content };
}
