import type { TextStyle } from '../css/text-style.ts';
import { type Box, boxOf, emptyBox, union } from '../shapes/box.ts';
import { ascentOf, baselineShift, descentOf } from './baseline.ts';
import { type Piece, piecesOf } from './text-pieces.ts';
import { textExtent } from './text-width.ts';

/** A piece of text where it comes to lie. */
interface Run {
  x: number;
  readonly y: number;
  readonly advance: number;
  /** How far its ink reaches out of that on either side. */
  readonly before: number;
  readonly after: number;
  readonly style: TextStyle;
  readonly node: Node;
}

/** The box around a `<text>`, or around the part of it that `within` holds. */
export function textBox(text: Element, within: Element): Box {
  let box = emptyBox;
  for (const run of layOut(text)) {
    if (!within.contains(run.node)) continue;
    const ascent = ascentOf(run.style.fontSize);
    const height = ascent + descentOf(run.style.fontSize);
    const width = run.advance + run.before + run.after;
    box = union(box, boxOf(run.x - run.before, run.y - ascent, width, height));
  }
  return box;
}

/** The advance of all the text in a `<text>` or `<tspan>`. */
export function textLength(text: Element, within: Element): number {
  return layOut(text)
    .filter((run) => within.contains(run.node))
    .reduce((sum, run) => sum + run.advance, 0);
}

function layOut(text: Element): Run[] {
  const lines: Run[][] = [];
  let x = 0;
  let y = 0;
  for (const piece of piecesOf(text)) {
    const { start } = piece;
    // What `text-anchor` places together ends wherever the text gives a place anew.
    if (start.x !== undefined || start.y !== undefined) lines.push([]);
    x = (start.x ?? x) + (start.dx ?? 0);
    y = (start.y ?? y) + (start.dy ?? 0);
    const run = runAt(piece, x, y);
    lines.at(-1)?.push(run);
    x += run.advance;
  }
  for (const line of lines) anchor(line);
  return lines.flat();
}

function runAt({ text, style, node }: Piece, x: number, y: number): Run {
  const { advance, left, right } = textExtent(text, style);
  const baseline = style.alignmentBaseline ?? style.dominantBaseline;
  return {
    x,
    y: y + baselineShift(baseline, style.fontSize),
    advance: advance + style.letterSpacing * [...text].length,
    before: -left,
    after: right - advance,
    style,
    node,
  };
}

function anchor(line: readonly Run[]): void {
  const [first] = line;
  const last = line.at(-1);
  if (!first || !last || first.style.anchor === 'start') return;
  const width = last.x + last.advance - first.x;
  const shift = first.style.anchor === 'middle' ? width / 2 : width;
  for (const run of line) run.x -= shift;
}
