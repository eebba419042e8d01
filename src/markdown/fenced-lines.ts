/**
 * The lines (0-based) that are certainly code: those of fences that begin at the very margin, where no list, quote or
 * footnote can hold them and end them early. It gives up at the first fence of which it is not certain, because a line
 * wrongly taken for code would not be counted, and counting protects the parser. For Markdown alone: in MDX, braces go on
 * over fences.
 */
export function fencedLines(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  let fence: string | undefined;
  let isInHtml = false;
  for (const [line, text] of lines.entries()) {
    if (fence !== undefined) {
      const bars = /^[ \t]*(`{3,}|~{3,})/.exec(text)?.[1];
      const mayEnd = bars?.startsWith(fence) ?? false;
      if (!mayEnd) found.add(line);
      else if (/^ {0,3}(?:`+|~+)[ \t]*$/.test(text)) fence = undefined;
      else return found;
    } else if (/^[ \t]*$/.test(text)) {
      isInHtml = false;
    } else if (NAMES_FENCE.test(text)) {
      fence = OPENING.exec(text)?.[1];
      if (fence === undefined || isInHtml) return found;
    } else if (LONG_HTML.test(text)) {
      return found;
    } else {
      isInHtml ||= HTML_START.test(text);
    }
  }
  return found;
}

const NAMES_FENCE = /`{3}|~{3}/;
const OPENING = /^(`{3,}(?=[^`]*$)|~{3,})/;
/** HTML that goes on over empty lines, and in which a fence is none. */
const LONG_HTML = /<(?:[!?]|script|pre|style|textarea)/i;
/** HTML that ends at the next empty line, in lists and quotes too. */
const HTML_START = /^[\s>+*\d.)-]*</;
