import type { Pod } from '../../org.ts';
import type { ChartSetting } from '../chart-setting.ts';
import { type Drawing, drawing } from '../drawing/drawing.ts';
import { label, linked } from '../drawing/label.ts';
import { type Point, route } from '../drawing/paths.ts';
import { type SvgElement, svg } from '../drawing/svg.ts';
import { type Font, type TextBlock, wrapText } from '../drawing/text-block.ts';
import { type LayeredLayout, layOutInLayers } from '../layered/layered.ts';
import { arrow, edgeTitle } from './edge-line.ts';
import type { InterfaceEdge, InterfaceGraph } from './interface-graph.ts';
import { arrowLegend } from './legend.ts';
import { loopSign } from './loop-sign.ts';
import { assignPorts, PORT_STEP } from './ports.ts';

const POD: Font = { size: 15, weight: 600 };
const GROUP: Font = { size: 12, weight: 400 };
const BOX = 160;
const PADDING = 10;
/** Room at the end of a name for the sign of a circle. */
const SIGN = 10;
const MARGIN = 6;
/** The width of a page, which a map fills if it can. */
const PAGE = 1104;
/** The legend of a map of two or three pods may be wider than the map. */
const LEGEND = 640;

/** A pod's box, before it has a place. */
export interface PodBox {
  readonly pod: Pod;
  readonly name: TextBlock;
  readonly group: TextBlock | undefined;
  readonly height: number;
}

/** A map of few pods: who offers to whom, from left to right. */
export function drawFlowMap(graph: InterfaceGraph, setting: ChartSetting): Drawing {
  const { edges } = graph;
  const boxes = podBoxes(graph, setting);
  const indexOf = new Map(boxes.map(({ pod }, index) => [pod, index]));
  const ends = edges.map(({ provider, consumer }) => ({
    from: indexOf.get(provider) ?? 0,
    to: indexOf.get(consumer) ?? 0,
  }));
  const layout = layOutInLayers({
    size: boxes.length,
    edges: ends,
    heights: boxes.map(({ height }) => height),
  });
  const columns = Math.max(...layout.layers) + 1;
  const step =
    BOX + Math.min(150, Math.max(64, (PAGE - 2 * MARGIN - columns * BOX) / Math.max(1, columns - 1)));
  const left = (layer: number) => MARGIN + layer * step;
  const ports = assignPorts(ends, layout);
  const right = left(columns - 1) + BOX;
  const key = arrowLegend(edges, layout.height + 2 * MARGIN + 16, Math.max(right, LEGEND), setting);
  const width = Math.max(right, key.width) + MARGIN;
  return drawing(
    {
      width,
      height: layout.height + 2 * MARGIN + key.height,
      label: setting.words.interfaceMap,
      className: 'interface-map',
    },
    edges.map((edge, index) => drawEdge(edge, index, layout, ports, left, ends, setting)),
    boxes.map((box, index) => {
      const y = MARGIN + (layout.middles[index] ?? 0) - box.height / 2;
      return drawBox(box, left(layout.layers[index] ?? 0), y, graph, setting);
    }),
    key.content,
  );
}

function podBoxes({ groups, edges }: InterfaceGraph, { measure }: ChartSetting): PodBox[] {
  return groups.flatMap(({ outcome, pods }) =>
    pods.map((pod) => {
      const name = wrapText(pod.title, BOX - 2 * PADDING - SIGN, POD, measure);
      const group =
        groups.length > 1 && outcome ? wrapText(outcome.title, BOX - 2 * PADDING, GROUP, measure) : undefined;
      const out = edges.filter(({ provider }) => provider === pod).length;
      const into = edges.filter(({ consumer }) => consumer === pod).length;
      const text = name.height + (group?.height ?? 0) + 2 * PADDING - 4;
      return { pod, name, group, height: Math.max(text, (Math.max(out, into) + 1) * PORT_STEP) };
    }),
  );
}

function drawEdge(
  edge: InterfaceEdge,
  index: number,
  layout: LayeredLayout,
  ports: ReturnType<typeof assignPorts>,
  left: (layer: number) => number,
  ends: readonly { from: number; to: number }[],
  setting: ChartSetting,
): SvgElement {
  const { from, to } = ends[index] ?? { from: 0, to: 0 };
  const isBackward = layout.isBackward[index] ?? false;
  const port = ports[index] ?? { from: 0, to: 0 };
  const start = { x: left(layout.layers[from] ?? 0) + (isBackward ? 0 : BOX), y: MARGIN + port.from };
  const end = { x: left(layout.layers[to] ?? 0) + (isBackward ? BOX : 0), y: MARGIN + port.to };
  const bends = (layout.bends[index] ?? []).flatMap(({ layer, middle }): Point[] => {
    const near = { x: left(layer), y: MARGIN + middle };
    const far = { x: left(layer) + BOX, y: MARGIN + middle };
    return isBackward ? [far, near] : [near, far];
  });
  const beforeHead = { x: end.x + (isBackward ? 6 : -6), y: end.y };
  const path = route([start, ...bends, beforeHead]);
  return arrow(edge, path, end, isBackward ? 'left' : 'right', edgeTitle(edge, setting));
}

function drawBox(
  { pod, name, group, height }: PodBox,
  x: number,
  y: number,
  { circles }: InterfaceGraph,
  setting: ChartSetting,
): SvgElement {
  const isInCircle = circles.some((circle) => circle.includes(pod));
  const text = name.height + (group?.height ?? 0);
  const top = y + (height - text) / 2;
  return svg(
    'g',
    { class: `pod${isInCircle ? ' in-circle' : ''}` },
    svg('rect', { x, y, width: BOX, height, rx: 4 }),
    isInCircle ? loopSign(x + BOX - 18, y + 6, setting.words.inCircle) : undefined,
    linked(setting, pod, {}, label(name, { x: x + PADDING, y: top })),
    group && label(group, { x: x + PADDING, y: top + name.height, className: 'note' }),
  );
}
