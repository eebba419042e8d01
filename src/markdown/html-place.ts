import { type MarkdownDocument, spotOf } from './document.ts';
import type { Spot } from './problem.ts';

/** A run of raw HTML in Markdown: what the parser calls an `html` node. */
export interface RawHtml {
  readonly value: string;
  /** Where `value` begins in the Markdown. */
  readonly start: Spot;
  /** It stands in a sentence. */
  readonly isInText?: boolean;
}

/** Tells where in the file an offset of some raw HTML is. */
export type Locate = (offset: number) => Spot;

/**
 * Makes the map from offsets in `html.value` to places in the file. The value has lost the quote and list markers
 * before its lines, so the column comes from finding the line again in what was written.
 */
export function locator(document: MarkdownDocument, html: RawHtml): Locate {
  const lines = html.value.split('\n');
  const starts: number[] = [];
  const indents: number[] = [];
  let next = 0;
  for (const line of lines) {
    starts.push(next);
    next += line.length + 1;
  }
  return (offset) => {
    const down = lastAtMost(starts, offset);
    const inLine = offset - (starts[down] ?? 0);
    const { line, column } = html.start;
    if (down === 0) return spotOf(document, { line, column: column + inLine });
    indents[down] ??= indentOf(lines[down] ?? '', document.lines[line + down - 1] ?? '');
    return spotOf(document, { line: line + down, column: indents[down] + inLine + 1 });
  };
}

function indentOf(line: string, written: string): number {
  return written.endsWith(line) ? written.length - line.length : Math.max(0, written.indexOf(line));
}

/** Index of the last of some ascending numbers that is not above `value`. */
function lastAtMost(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
