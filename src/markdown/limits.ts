import type { Problem } from './problem.ts';

/** Deepest nesting of elements that is published. The writer of HTML takes 128, and finishing adds frames of its own. */
export const MAX_DEPTH = 110;
/** Most raw HTML tags that may be open at once. */
export const MAX_OPEN_TAGS = 100;
const MAX_CHARACTERS = 500_000;
const MAX_MARKERS = 100;
const MAX_CELLS = 200_000;
const MAX_DELIMITERS = 20_000;
const MAX_NOTES = 5000;

const marker = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))/y;

/**
 * What is refused before it is parsed, because parsing it would take seconds or gigabytes: the parser itself
 * never hangs, but a few shapes cost it the square of their length. `line` is 0-based.
 * @param findCode tells which lines are certainly code, where those signs mean nothing
 */
export function beyondLimits(
  markdown: string,
  findCode: (lines: readonly string[]) => ReadonlySet<number> = () => new Set(),
): Omit<Problem, 'column'> | undefined {
  if (markdown.length > MAX_CHARACTERS) return tooLarge(0, `This text has ${markdown.length} characters`);
  const lines = markdown.split('\n');
  const code = findCode(lines);
  let cells = 0;
  let columns = 0;
  let delimiters = 0;
  let notes = 0;
  for (const [line, text] of lines.entries()) {
    if (code.has(line)) continue;
    if (isNestedTooDeep(text)) {
      return {
        rule: 'too-deep',
        line,
        message: `More than ${MAX_MARKERS} quotes or lists are nested on one line`,
        hint: 'Nest less, or put the text into a code block.',
      };
    }
    if (/^[ \t]*$/.test(text)) {
      columns = 0;
      delimiters = 0;
      continue;
    }
    // Each of them becomes a link there and a link back.
    notes += text.match(/\[\^/g)?.length ?? 0;
    if (notes > MAX_NOTES) return tooLarge(line, `This text has more than ${MAX_NOTES} footnotes`);
    // A row is filled up to the width of its table, so a narrow file can become a vast table.
    if (columns === 0) columns = delimiterColumns(text);
    cells += columns;
    if (cells > MAX_CELLS) return tooLarge(line, `Tables up to here have more than ${MAX_CELLS} cells`);
    delimiters += text.match(/[*_~]/g)?.length ?? 0;
    if (delimiters > MAX_DELIMITERS) {
      return tooLarge(line, `This block has more than ${MAX_DELIMITERS} of the characters *, _ and ~`);
    }
  }
  return undefined;
}

function tooLarge(line: number, message: string): Omit<Problem, 'column'> {
  return { rule: 'too-large', line, message, hint: 'Split it into several pages or blocks.' };
}

function isNestedTooDeep(line: string): boolean {
  let count = 0;
  marker.lastIndex = 0;
  while (count <= MAX_MARKERS && marker.test(line)) count += 1;
  // A long row of - or * with spaces is a thematic break, not a nest.
  return count > MAX_MARKERS && !/^[ \t]*([-*])(?:[ \t]*\1)*[ \t]*$/.test(line);
}

/** The columns of a table's delimiter row (`|---|:-:|`), 0 for any other line. */
function delimiterColumns(line: string): number {
  const row = line.replace(/^[ \t>]+/, '');
  return /^[|:\- \t]+$/.test(row) && row.includes('|') ? row.split('|').length : 0;
}
