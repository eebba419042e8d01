import { type MarkdownDocument, report, spotOf } from './document.ts';
import { decodeEntities } from './html-escape.ts';

/**
 * Characters that may stand in no page: controls but blanks and line ends, those that turn text around unseen, and those
 * that are none by definition.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be in it
const UNSHOWABLE = /[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef]|[\ufffe\uffff]/u;

/** Puts the sign for what cannot be shown in the place of such characters, which an escape (`&#11;`) can bring in, and says so. */
export function showable(document: MarkdownDocument, html: string): string {
  const found = UNSHOWABLE.exec(html)?.[0];
  if (found === undefined) return html;
  const index = document.lines.findIndex((line) => decodeEntities(line).includes(found));
  const spot = spotOf(document, { line: Math.max(0, index) + 1, column: 1 });
  const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  report(
    document,
    'unsafe-html',
    spot,
    `The character U+${code} cannot be shown`,
    'Take it, or its escape, away.',
  );
  return html.replace(new RegExp(UNSHOWABLE, 'gu'), '\ufffd');
}
