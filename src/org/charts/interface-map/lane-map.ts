import { INTERACTION_MODES } from '../../collections/interface.ts';
import type { Pod } from '../../org.ts';
import type { ChartSetting } from '../chart-setting.ts';
import { type Drawing, drawing } from '../drawing/drawing.ts';
import { label, linked } from '../drawing/label.ts';
import { type SvgContent, type SvgElement, svg } from '../drawing/svg.ts';
import { type Font, wrapText } from '../drawing/text-block.ts';
import { edgeClass, edgeTitle, modeLine } from './edge-line.ts';
import type { InterfaceEdge, InterfaceGraph } from './interface-graph.ts';
import { laneLegend } from './legend.ts';
import { loopSign } from './loop-sign.ts';
import { inOrderOfDependency } from './pod-order.ts';

const POD: Font = { size: 14, weight: 400 };
const GROUP: Font = { size: 13, weight: 600 };
const NAMES = 232;
const ROW_GAP = 6;
const MARGIN = 6;
const PAGE = 1104;
/** So wide the legend may become where the map is narrower. */
const LEGEND = 640;
/** Where the rows' lines begin, right of the names and of the sign of a circle. */
const TRACKS = MARGIN + NAMES + 24;

/** A row of the map: a pod, or the outcome that the pods below it serve. */
interface Row {
  readonly y: number;
  readonly height: number;
  readonly pod: Pod | undefined;
  readonly content: SvgContent;
}

/** The offers of one pod in one mode: a line down the map, with a dot for each pod that uses them. */
interface Lane {
  readonly provider: Pod;
  readonly edges: readonly InterfaceEdge[];
}

/**
 * A map of many pods. Each has a row; what it offers is a line across the rows of those who use it. Lines never meet
 * except at right angles, so that any of them can be followed however many there are.
 */
export function drawLaneMap(graph: InterfaceGraph, setting: ChartSetting): Drawing {
  const rows = layOutRows(graph, setting);
  const middle = new Map(rows.flatMap(({ pod, y, height }) => (pod ? [[pod, y + height / 2] as const] : [])));
  const lanes = [...middle.keys()].flatMap((provider) => lanesOf(provider, graph.edges));
  const left = TRACKS + 8;
  const step = Math.min(30, Math.max(12, (PAGE - left - MARGIN) / lanes.length));
  const right = left + lanes.length * step;
  const bottom = Math.max(...rows.map(({ y, height }) => y + height));
  const key = laneLegend(graph.edges, bottom + 20, Math.max(right, LEGEND), setting);
  return drawing(
    {
      width: Math.max(right, key.width) + MARGIN,
      height: bottom + 12 + key.height,
      label: setting.words.interfaceMap,
      className: 'interface-map lanes',
    },
    [...middle.values()].map((y) => svg('path', { class: 'guide', d: `M${TRACKS} ${y}H${right}` })),
    lanes.map((lane, index) => drawLane(lane, left + (index + 0.5) * step, middle, setting)),
    rows.map(({ content }) => content),
    key.content,
  );
}

function layOutRows(graph: InterfaceGraph, setting: ChartSetting): Row[] {
  const rows: Row[] = [];
  let y = MARGIN;
  for (const { outcome, pods } of inOrderOfDependency(graph)) {
    const title = wrapText(outcome?.title ?? setting.words.noOutcome, PAGE, GROUP, setting.measure);
    if (rows.length > 0) y += 10;
    const heading = label(title, { x: MARGIN, y });
    rows.push({
      y,
      height: title.height,
      pod: undefined,
      content: svg('g', { class: 'group' }, outcome ? linked(setting, outcome, {}, heading) : heading),
    });
    y += title.height + 4;
    for (const pod of pods) {
      const name = wrapText(pod.title, NAMES, POD, setting.measure);
      const height = name.height + ROW_GAP;
      const isInCircle = graph.circles.some((circle) => circle.includes(pod));
      rows.push({
        y,
        height,
        pod,
        content: svg(
          'g',
          { class: `pod${isInCircle ? ' in-circle' : ''}` },
          linked(setting, pod, {}, label(name, { x: MARGIN, y: y + ROW_GAP / 2 })),
          isInCircle ? loopSign(MARGIN + NAMES + 6, y + height / 2 - 6, setting.words.inCircle) : undefined,
        ),
      });
      y += height;
    }
  }
  return rows;
}

function lanesOf(provider: Pod, edges: readonly InterfaceEdge[]): Lane[] {
  return INTERACTION_MODES.map((mode) => ({
    provider,
    edges: edges.filter((edge) => edge.provider === provider && edge.mode === mode),
  })).filter((lane) => lane.edges.length > 0);
}

function drawLane(
  { provider, edges }: Lane,
  x: number,
  middle: ReadonlyMap<Pod, number>,
  setting: ChartSetting,
): SvgElement {
  const start = middle.get(provider) ?? 0;
  const ends = edges.map((edge) => ({ edge, y: middle.get(edge.consumer) ?? 0 }));
  const [first] = edges;
  const top = Math.min(start, ...ends.map(({ y }) => y));
  const bottom = Math.max(start, ...ends.map(({ y }) => y));
  const mode = first?.mode ?? 'x-as-a-service';
  return svg(
    'g',
    { class: edgeClass(mode, false) },
    modeLine(mode, `M${x} ${top}V${bottom}`),
    svg('path', { class: 'source', d: `M${TRACKS} ${start}H${x}` }),
    svg(
      'rect',
      { class: 'head', x: x - 4.5, y: start - 4.5, width: 9, height: 9 },
      svg('title', {}, provider.title),
    ),
    ends.map(({ edge, y }) =>
      svg(
        'circle',
        { class: `head${edge.isInCircle ? ' in-circle' : ''}`, cx: x, cy: y, r: edge.isInCircle ? 5.5 : 4 },
        svg('title', {}, edgeTitle(edge, setting)),
      ),
    ),
  );
}
