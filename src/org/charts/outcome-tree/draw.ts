import type { Outcome } from '../../org.ts';
import type { ChartSetting } from '../chart-setting.ts';
import { type Drawing, drawing } from '../drawing/drawing.ts';
import { label, linked } from '../drawing/label.ts';
import { GLYPH_SIZE, GLYPH_STEP, lensGlyph } from '../drawing/lens-glyph.ts';
import { levelCurve } from '../drawing/paths.ts';
import { type SvgContent, type SvgElement, svg } from '../drawing/svg.ts';
import { lineHeight, wrapText } from '../drawing/text-block.ts';
import { type ItemContent, NOTE, type PersonRow, type TreeItem } from './items.ts';
import { layOutTree, lineOf, type PlacedItem } from './layout.ts';

/** Room around the tree, for lines and the outlines of focus. */
const MARGIN = 6;

/**
 * Draws a tree of outcomes, pods and people.
 * @param current the outcome whose page this is
 */
export function drawTree(root: TreeItem, title: string, setting: ChartSetting, current?: Outcome): Drawing {
  const { items, width, height } = layOutTree(root);
  return drawing(
    { width: width + 2 * MARGIN, height: height + 2 * MARGIN, label: title, className: 'outcome-tree' },
    svg(
      'g',
      { transform: `translate(${MARGIN} ${MARGIN})` },
      svg('g', { class: 'connectors' }, items.map(connector)),
      items.map((placed) => drawItem(placed, setting, current)),
    ),
  );
}

function connector(placed: PlacedItem): SvgElement | undefined {
  const { parent } = placed;
  if (!parent) return undefined;
  const from = { x: parent.x + parent.item.width, y: lineOf(parent) };
  const to = { x: placed.x - (placed.item.content.kind === 'people' ? 10 : 0), y: lineOf(placed) };
  return svg('path', { d: levelCurve(from, to) });
}

function drawItem(placed: PlacedItem, setting: ChartSetting, current: Outcome | undefined): SvgElement {
  const { item, x, y } = placed;
  const { content, width, height } = item;
  if (content.kind === 'people') {
    return svg(
      'g',
      {},
      svg('path', { class: 'bracket', d: `M${x - 10} ${y}V${y + height}` }),
      content.rows.map((row) => drawPerson(row, x, y, setting)),
    );
  }
  const isCurrent = content.kind === 'outcome' && content.outcome === current;
  const line = svg('path', { class: 'line', d: `M${x} ${lineOf(placed)}H${x + width}` });
  return svg(
    'g',
    { class: `node ${content.kind}${isCurrent ? ' is-current' : ''}` },
    line,
    drawText(placed, setting, isCurrent),
  );
}

function drawText({ item, x, y }: PlacedItem, setting: ChartSetting, isCurrent: boolean): SvgContent {
  const { content, text } = item;
  const title = label(text, { x, y });
  const below = y + text.height;
  const entity = entityOf(content);
  const name = entity
    ? linked(setting, entity, { 'aria-current': isCurrent ? 'page' : undefined }, title)
    : title;
  return [name, noteOf(content, x, below, setting), marksOf(content, x, below, setting)];
}

function noteOf(content: ItemContent, x: number, y: number, { measure }: ChartSetting): SvgContent {
  if (!('note' in content) || content.note === undefined) return undefined;
  return label(wrapText(content.note, Number.POSITIVE_INFINITY, NOTE, measure), { x, y, className: 'note' });
}

function marksOf(content: ItemContent, x: number, y: number, { words }: ChartSetting): SvgContent {
  if (content.kind !== 'pod') return undefined;
  return content.marks.map(({ lens, state }, index) => {
    const isEmpty = state !== 'covered';
    const trouble = `${state === 'vacant' ? words.vacant : words.nobody}: `;
    const name = `${isEmpty ? trouble : ''}${words.lens(lens)}`;
    return lensGlyph(lens, { x: x + index * GLYPH_STEP, y: y + 3, label: name, isEmpty });
  });
}

function entityOf(content: ItemContent) {
  if (content.kind === 'outcome' || content.kind === 'folded') return content.outcome;
  return content.kind === 'pod' ? content.pod : undefined;
}

function drawPerson(row: PersonRow, x: number, top: number, setting: ChartSetting): SvgElement {
  const { text } = row;
  const y = top + row.y;
  const glyphY = y + (lineHeight(text.font) - GLYPH_SIZE) / 2;
  const { words } = setting;
  if ('uncovered' in row) {
    const { lens } = row.uncovered;
    const width = GLYPH_STEP + text.width + 12;
    return svg(
      'g',
      { class: 'uncovered' },
      svg('rect', { x: x - 2, y: y - 1, width, height: text.height + 2, rx: 2 }),
      lensGlyph(lens, { x: x + 3, y: glyphY, label: words.lens(lens), isEmpty: true }),
      label(text, { x: x + GLYPH_STEP + 3, y }),
    );
  }
  const { person, lenses } = row.member;
  // The signs stand behind the end of the name, wherever its last line ends.
  const after = x + setting.measure(text.lines.at(-1) ?? '', text.font) + 8;
  const last = glyphY + (text.lines.length - 1) * lineHeight(text.font);
  const glyphs = lenses.map((lens, index) =>
    lensGlyph(lens, { x: after + index * GLYPH_STEP, y: last, label: words.lens(lens) }),
  );
  return linked(
    setting,
    person,
    { class: person.data.listed ? 'person' : 'person unlisted' },
    label(text, { x, y }),
    glyphs,
    row.note && label(row.note, { x, y: y + text.height, className: 'note' }),
  );
}
