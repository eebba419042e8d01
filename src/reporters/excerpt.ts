import stringWidth from 'string-width';

/** How many columns of a terminal a source line may fill, and how many of them stand before the place. */
const WIDTH = 100;
const BEFORE = 60;
const TAB = '    ';

/** A line of source as a terminal can show it, and where in it a caret belongs. */
export interface Excerpt {
  readonly text: string;
  /** Columns before the caret. */
  readonly indent: number;
}

/**
 * Cuts a window out of a long line and counts columns as a terminal does: tabs are spread, wide characters count two.
 * @param column 1-based, in UTF-16 code units
 */
export function excerpt(line: string, column: number): Excerpt {
  const before = printable(line.slice(0, column - 1));
  const after = printable(line.slice(column - 1));
  if (stringWidth(before) + stringWidth(after) <= WIDTH) {
    return { text: before + after, indent: stringWidth(before) };
  }
  const kept = fit([...characters(before)].reverse(), BEFORE)
    .reverse()
    .join('');
  const start = kept === before ? before : `…${kept}`;
  const rest = fit(characters(after), WIDTH - stringWidth(start)).join('');
  return { text: start + rest + (rest === after ? '' : '…'), indent: stringWidth(start) };
}

/**
 * Text without anything that would move a terminal's cursor, change its colours or turn the direction of reading. Nor is any
 * of it a command to GitHub's machines, which read what programs print: a sign without width stands in its way.
 */
export function printable(text: string): string {
  return text
    .replaceAll('\t', TAB)
    .replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu, '�')
    .replace(/^\s*(?=::)/, (blanks) => `${blanks}\u200b`)
    .replaceAll('##[', '##\u200b[');
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

function characters(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** The first characters that fit into a number of columns. */
function fit(all: readonly string[], width: number): string[] {
  let used = 0;
  const end = all.findIndex((character) => {
    used += stringWidth(character);
    return used > width;
  });
  return all.slice(0, end === -1 ? all.length : end);
}
