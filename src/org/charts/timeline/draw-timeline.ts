import type { ChartSetting } from '../chart-setting.ts';
import { nameIn } from '../chart-setting.ts';
import { type Drawing, drawing } from '../drawing/drawing.ts';
import { label, linked } from '../drawing/label.ts';
import { GLYPH_SIZE, lensGlyph } from '../drawing/lens-glyph.ts';
import { type SvgContent, type SvgElement, svg } from '../drawing/svg.ts';
import { type Font, type TextBlock, wrapText } from '../drawing/text-block.ts';
import { type TimeAxis, timeAxis } from './axis.ts';
import { drawAxis } from './draw-axis.ts';
import type { LensBar, LensTimeline, TimelineRow } from './lens-timeline.ts';

const NAME: Font = { size: 14, weight: 400 };
const ALARM: Font = { size: 14, weight: 600 };
const LENS: Font = { size: 12, weight: 400 };
const NAMES = 150;
/** With the names as wide as the column of a page that has others on both sides. */
const PLOT = 486;
/** Room for the points of bars that have no beginning or no end. */
const OPEN = 14;
const MARGIN = 6;
const AXIS = 26;
const BAR = 18;
const BAR_STEP = 22;
const ROW_GAP = 8;

const LEFT = MARGIN + NAMES + 12 + OPEN;
const RIGHT = LEFT + PLOT;

interface PlacedRow {
  readonly row: TimelineRow;
  readonly name: TextBlock;
  readonly y: number;
  readonly height: number;
}

/** Draws who held which lens when: a row for each, a bar for each lens, open ends as points. */
export function drawTimeline(timeline: LensTimeline, title: string, setting: ChartSetting): Drawing {
  const { rows, from, until } = timeline;
  const axis = timeAxis(from, until, LEFT, PLOT);
  const placed = placeRows(rows, setting);
  const last = placed.at(-1);
  const bottom = last ? last.y + last.height : AXIS;
  return drawing(
    { width: RIGHT + OPEN + MARGIN, height: bottom + MARGIN, label: title, className: 'lens-timeline' },
    drawAxis(axis, { left: LEFT, right: RIGHT, top: MARGIN, bottom, until }, setting),
    placed.map((row) => drawRow(row, axis, setting)),
  );
}

function placeRows(rows: readonly TimelineRow[], setting: ChartSetting): PlacedRow[] {
  let y = MARGIN + AXIS;
  return rows.map((row) => {
    const name = nameOf(row, setting);
    const height = Math.max(name.height, linesOf(row).length * BAR_STEP) + ROW_GAP;
    const placed = { row, name, y, height };
    y += height;
    return placed;
  });
}

function nameOf({ who, uncovered }: TimelineRow, { words, measure }: ChartSetting): TextBlock {
  if (who) return wrapText(nameIn(words, who), NAMES, NAME, measure);
  const trouble = uncovered?.state === 'vacant' ? words.vacant : words.nobody;
  return wrapText(uncovered ? `${trouble}: ${words.lens(uncovered.lens)}` : trouble, NAMES, ALARM, measure);
}

/** The lenses of a row, each with a line of its own. */
function linesOf({ bars }: TimelineRow): LensBar['lens'][] {
  return [...new Set(bars.map(({ lens }) => lens))];
}

function drawRow({ row, name, y, height }: PlacedRow, axis: TimeAxis, setting: ChartSetting): SvgElement {
  const { who } = row;
  const text = label(name, { x: MARGIN, y: y + 1 + ROW_GAP / 2 });
  const lines = linesOf(row);
  return svg(
    'g',
    { class: who ? 'row' : 'row uncovered' },
    svg('path', { class: 'guide', d: `M${MARGIN} ${y + height}H${RIGHT + OPEN}` }),
    who
      ? linked(
          setting,
          who,
          { class: who.kind === 'person' && !who.data.listed ? 'unlisted' : undefined },
          text,
        )
      : text,
    row.bars.map((bar) =>
      drawBar(
        bar,
        y + ROW_GAP / 2 + lines.indexOf(bar.lens) * BAR_STEP + 1,
        who === undefined,
        axis,
        setting,
      ),
    ),
  );
}

function drawBar(
  bar: LensBar,
  y: number,
  isEmpty: boolean,
  axis: TimeAxis,
  setting: ChartSetting,
): SvgElement {
  const { words, measure, on } = setting;
  const start = bar.from === undefined ? LEFT - OPEN : axis.x(bar.from);
  const end = bar.until === undefined ? RIGHT + OPEN : Math.max(axis.x(bar.until), start + 4);
  const isPlanned = bar.from !== undefined && bar.from > on;
  const name = words.lens(bar.lens);
  const lens = wrapText(name, Number.POSITIVE_INFINITY, LENS, measure);
  const inside = start + (bar.from === undefined ? 12 : 5);
  const hasRoom = end - inside > GLYPH_SIZE + lens.width + 16;
  const hasGlyph = end - start > GLYPH_SIZE + 8;
  const days = `${bar.from ? words.day(bar.from) : words.before} – ${bar.until ? words.day(bar.until) : ''}`;
  const content: SvgContent = [
    svg('title', {}, `${isEmpty ? `${words.nobody}: ` : ''}${name}, ${days.trim()}`),
    svg('path', { class: 'bar', d: barPath(start, end, y, bar) }),
    hasGlyph
      ? lensGlyph(bar.lens, { x: inside, y: y + (BAR - GLYPH_SIZE) / 2, label: name, isEmpty })
      : undefined,
    hasRoom ? label(lens, { x: inside + GLYPH_SIZE + 5, y: y + 1 }) : undefined,
  ];
  return svg('g', { class: `lens-bar ${bar.lens}${isPlanned ? ' planned' : ''}` }, content);
}

/** A box whose open ends are points. */
function barPath(start: number, end: number, y: number, { from, until }: LensBar): string {
  const middle = y + BAR / 2;
  const bottom = y + BAR;
  const left =
    from === undefined
      ? `L${start + 8} ${bottom}L${start} ${middle}L${start + 8} ${y}`
      : `L${start} ${bottom}L${start} ${y}`;
  const right =
    until === undefined
      ? `L${end - 8} ${y}L${end} ${middle}L${end - 8} ${bottom}`
      : `L${end} ${y}L${end} ${bottom}`;
  const first = from === undefined ? start + 8 : start;
  return `M${first} ${y}${right}${left}Z`;
}
