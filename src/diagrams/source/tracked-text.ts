/** A text that was cut from a longer one and still knows the line of each of its characters. */
export interface TrackedText {
  readonly text: string;
  /** For each character, the 1-based line of the whole that it came from. */
  readonly lines: readonly number[];
}

/** A whole text, with nothing cut yet. */
export function track(text: string): TrackedText {
  const lines: number[] = [];
  let line = 1;
  for (let index = 0; index < text.length; index += 1) {
    lines.push(line);
    if (text[index] === '\n') line += 1;
  }
  return { text, lines };
}

/** A part of it. */
export function slice(tracked: TrackedText, start: number, end?: number): TrackedText {
  return { text: tracked.text.slice(start, end), lines: tracked.lines.slice(start, end) };
}

/** What is left when every match of a global pattern is put in the place of `replacement` (nothing, or its end). */
export function cut(tracked: TrackedText, pattern: RegExp, replacement = ''): TrackedText {
  let text = '';
  const lines: number[] = [];
  let at = 0;
  const keep = (start: number, end: number): void => {
    text += tracked.text.slice(start, end);
    for (let index = start; index < end; index += 1) lines.push(tracked.lines[index] ?? 1);
  };
  for (const match of tracked.text.matchAll(pattern)) {
    keep(at, match.index);
    at = match.index + match[0].length;
    text += replacement;
    for (let index = 0; index < replacement.length; index += 1) lines.push(tracked.lines[match.index] ?? 1);
  }
  keep(at, tracked.text.length);
  return { text, lines };
}

/** The line of the whole on which the given 1-based line of what is left begins; its last line when there are fewer. */
export function originalLine({ text, lines }: TrackedText, line: number): number | undefined {
  let start = 0;
  for (let count = 1; count < line; count += 1) {
    const end = text.indexOf('\n', start);
    if (end === -1 || end + 1 >= text.length) break;
    start = end + 1;
  }
  return lines[start];
}
