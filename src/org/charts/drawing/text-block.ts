/** A font as far as widths depend on it: size in pixels. */
export interface Font {
  readonly size: number;
  readonly weight: 400 | 600;
}

/** Tells how wide a text is drawn. Charts are pure, so whoever draws one brings the font's own widths along. */
export type MeasureText = (text: string, font: Font) => number;

/** Text broken into lines. */
export interface TextBlock {
  readonly lines: readonly string[];
  readonly font: Font;
  readonly width: number;
  readonly height: number;
}

/** From one baseline to the next. */
export function lineHeight({ size }: Font): number {
  return Math.round(size * 1.3);
}

/**
 * Breaks a text into lines no wider than `width`, and into lines of much the same length, without losing a letter:
 * words that are too long are broken too.
 */
export function wrapText(text: string, width: number, font: Font, measure: MeasureText): TextBlock {
  const words = pieces(text);
  const measured = (line: string) => measure(line, font);
  const isWhole = words.every((word) => measured(word.trimEnd()) <= width);
  let lines = fill(words, width, measured);
  if (lines.length > 1 && isWhole) lines = balanced(words, lines, width, measured);
  const widths = lines.map(measured);
  return { lines, font, width: Math.max(0, ...widths), height: lines.length * lineHeight(font) };
}

/** As full lines as there is room for. */
function fill(words: readonly string[], width: number, measured: (line: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (measured((line + word).trimEnd()) <= width) {
      line += word;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trimEnd());
    const parts = brokenWord(word.trimEnd(), (part) => measured(part) <= width);
    lines.push(...parts.slice(0, -1));
    line = `${parts.at(-1) ?? ''}${word.endsWith(' ') ? ' ' : ''}`;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** The narrowest lines that are no more in number. */
function balanced(
  words: readonly string[],
  lines: readonly string[],
  width: number,
  measured: (line: string) => number,
): string[] {
  const longestWord = Math.max(...words.map((word) => measured(word.trimEnd())));
  let best = [...lines];
  for (let room = width - 6; room >= longestWord; room -= 6) {
    const tried = fill(words, room, measured);
    if (tried.length > lines.length) break;
    best = tried;
  }
  return best;
}

/** Words with the space after them; words may also end behind a hyphen or a slash. */
function pieces(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .trim()
      .replaceAll(/[ \t\r\n]+/g, ' ')
      .match(/[^ \-/]+[-/]+(?=[^ ])|[^ ]+ ?/gu) ?? []
  );
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A word in parts that fit, hyphenated where its script uses hyphens. */
function brokenWord(word: string, fits: (line: string) => boolean): string[] {
  if (fits(word)) return [word];
  const hyphen = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}/u.test(word)
    ? ''
    : '-';
  const parts: string[] = [];
  let part = '';
  for (const { segment } of graphemes.segment(word)) {
    if (part !== '' && !fits(part + segment + hyphen)) {
      parts.push(part + hyphen);
      part = '';
    }
    part += segment;
  }
  return [...parts, part];
}
