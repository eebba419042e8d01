import type { Pod } from '../../org.ts';
import type { ChartSetting } from '../chart-setting.ts';
import { type Drawing, drawing } from '../drawing/drawing.ts';
import { label, linked } from '../drawing/label.ts';
import { levelCurve } from '../drawing/paths.ts';
import { type SvgContent, type SvgElement, svg } from '../drawing/svg.ts';
import { type Font, wrapText } from '../drawing/text-block.ts';
import { arrow, edgeClass, modeLine } from './edge-line.ts';
import type { InterfaceEdge } from './interface-graph.ts';
import { arrowLegend } from './legend.ts';
import { layOutSide, type Offer, type PlacedOffer, type SideWidths } from './pod-map-side.ts';

const POD: Font = { size: 15, weight: 600 };
const BOX = 100;
const PADDING = 8;
const MARGIN = 6;
/** Between a name and the line of an offer. */
const FAN = 18;
/** Between the lines of offers and the pod. */
const REACH = 24;

/** Two sides fill the column of a page that has others on both sides; one alone has room for longer names. */
const NARROW: SideWidths = { name: 110, offer: 136 };
const WIDE: SideWidths = { name: 240, offer: 240 };

/** One pod and its neighbours: who it depends on stands left of it, who depends on it right, what they share between them. */
export function drawPodMap(pod: Pod, edges: readonly InterfaceEdge[], setting: ChartSetting): Drawing {
  const into = edges.filter(({ consumer }) => consumer === pod);
  const out = edges.filter(({ provider }) => provider === pod);
  const widths = into.length > 0 && out.length > 0 ? NARROW : WIDE;
  const side = widths.name + FAN + widths.offer + REACH;
  const uses = layOutSide(offersIn(into, 'provider'), widths, setting);
  const offers = layOutSide(offersIn(out, 'consumer'), widths, setting);
  const name = wrapText(pod.title, BOX - 2 * PADDING, POD, setting.measure);
  const tallest = Math.max(uses.height, offers.height, name.height + 3 * PADDING);
  const left = MARGIN + (into.length > 0 ? side : 0);
  const width = left + BOX + (out.length > 0 ? side : 0);
  const key = arrowLegend([...into, ...out], MARGIN + tallest + 20, width, setting);
  const shift = ({ height }: { height: number }) => MARGIN + (tallest - height) / 2;
  return drawing(
    {
      width: Math.max(width, key.width) + MARGIN,
      height: tallest + 2 * MARGIN + key.height,
      label: setting.words.podMap(pod.title),
      className: 'interface-map pod-map',
    },
    uses.offers.map((offer) => drawUse(offer, shift(uses), left, widths, setting)),
    offers.offers.map((offer) => drawOffer(offer, shift(offers), left + BOX, widths, setting)),
    svg(
      'g',
      { class: 'pod here' },
      svg('rect', { x: left, y: MARGIN, width: BOX, height: tallest, rx: 4 }),
      label(name, { x: left + BOX / 2, y: MARGIN + (tallest - name.height) / 2, anchor: 'middle' }),
    ),
    key.content,
  );
}

/** One for each interface, with the pods at its other end. */
function offersIn(edges: readonly InterfaceEdge[], end: 'provider' | 'consumer'): Offer[] {
  const pairs = edges.flatMap((edge) =>
    edge.interfaces.map((each) => ({ each, neighbour: { pod: edge[end], isInCircle: edge.isInCircle } })),
  );
  const groups = [...Map.groupBy(pairs, ({ each }) => each)];
  return groups.map(([each, members]) => ({
    interface: each,
    neighbours: members.map(({ neighbour }) => neighbour),
  }));
}

/** An offer that the pod uses: the provider's name, and an arrow into the pod. */
function drawUse(
  offer: PlacedOffer,
  top: number,
  box: number,
  widths: SideWidths,
  setting: ChartSetting,
): SvgElement {
  const y = top + offer.line;
  const end = { x: box, y };
  const start = { x: MARGIN + widths.name + FAN, y };
  const { mode } = offer.interface.data;
  const names = offer.neighbours.map((neighbour) => {
    const from = { x: MARGIN + widths.name + 4, y: top + neighbour.middle };
    return [
      drawName(neighbour, MARGIN + widths.name, top, 'end', setting),
      svg('g', { class: edgeClass(mode, neighbour.isInCircle) }, modeLine(mode, levelCurve(from, start))),
    ];
  });
  const isInCircle = offer.neighbours.some((neighbour) => neighbour.isInCircle);
  return svg(
    'g',
    {},
    names,
    arrow({ mode, isInCircle }, `M${start.x} ${y}H${end.x - 6}`, end, 'right'),
    drawTitle(offer, start.x, top, setting),
  );
}

/** An offer of the pod: a line that fans out to the pods that use it. */
function drawOffer(
  offer: PlacedOffer,
  top: number,
  box: number,
  widths: SideWidths,
  setting: ChartSetting,
): SvgElement {
  const y = top + offer.line;
  const fan = { x: box + REACH + widths.offer, y };
  const { mode } = offer.interface.data;
  const isInCircle = offer.neighbours.some((neighbour) => neighbour.isInCircle);
  return svg(
    'g',
    {},
    svg('g', { class: edgeClass(mode, isInCircle) }, modeLine(mode, `M${box} ${y}H${fan.x}`)),
    offer.neighbours.map((neighbour) => {
      const end = { x: fan.x + FAN - 4, y: top + neighbour.middle };
      const path = levelCurve(fan, { x: end.x - 6, y: end.y });
      return [
        arrow({ mode, isInCircle: neighbour.isInCircle }, path, end, 'right'),
        drawName(neighbour, fan.x + FAN, top, 'start', setting),
      ];
    }),
    drawTitle(offer, box + REACH, top, setting),
  );
}

function drawTitle(
  { interface: each, title, y }: PlacedOffer,
  x: number,
  top: number,
  setting: ChartSetting,
): SvgElement {
  return linked(setting, each, { class: 'offer' }, label(title, { x, y: top + y }));
}

function drawName(
  { pod, name, y }: PlacedOffer['neighbours'][number],
  x: number,
  top: number,
  anchor: 'start' | 'end',
  setting: ChartSetting,
): SvgContent {
  return linked(setting, pod, {}, label(name, { x, y: top + y, anchor }));
}
