import type { Text } from 'mdast';
import { type MarkdownDocument, report, spotOf } from './document.ts';
import { quote } from './problem.ts';

const reference = /(\\*)(\[\^[^\s[\]]{1,100}\])/g;

/**
 * Reports references to footnotes that stand nowhere: to the parser they are words, and readers would meet the signs.
 * They are looked for in what was written, because the parsed text no longer tells an escaped bracket from another.
 */
export function reportMissingNotes(document: MarkdownDocument, { value, position }: Readonly<Text>): void {
  if (!position || !value.includes('[^')) return;
  const { start, end } = position;
  for (let line = start.line; line <= end.line; line += 1) {
    const written = document.lines[line - 1] ?? '';
    const from = line === start.line ? start.column - 1 : 0;
    const to = line === end.line ? end.column - 1 : written.length;
    for (const { index, 1: escapes = '', 2: signs = '' } of written.slice(from, to).matchAll(reference)) {
      if (escapes.length % 2 === 1) continue;
      report(
        document,
        'unknown-footnote',
        spotOf(document, { line, column: from + index + escapes.length + 1 }),
        `There is no footnote ${quote(signs)}`,
        `Write ${signs}: and its text on a line of its own; for the signs themselves put a backslash before them.`,
      );
    }
  }
}
