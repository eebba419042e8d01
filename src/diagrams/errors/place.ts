import type { PreparedSource } from '../source/prepare.ts';
import { originalLine } from '../source/tracked-text.ts';

/** The line as written of a 1-based line that Mermaid counted; beyond the last one with content, that one. */
export function lineAsWritten({ body }: PreparedSource, line: number): number | undefined {
  const last = body.text.trimEnd().split('\n').length;
  return originalLine(body, Math.min(Math.max(line, 1), last));
}

/** What stands on a 1-based line of the body. */
export function textOfLine({ body }: PreparedSource, line: number): string {
  return body.text.split('\n')[line - 1]?.trim() ?? '';
}

/** The only line of the body that a pattern fits, counted in the body; `undefined` where none or several do. */
export function onlyLine({ body }: PreparedSource, pattern: RegExp): number | undefined {
  const [line, ...others] = linesWith(body.text, pattern);
  return others.length === 0 ? line : undefined;
}

/** The first such line. */
export function firstLine({ body }: PreparedSource, pattern: RegExp): number | undefined {
  return linesWith(body.text, pattern)[0];
}

/** The last such line. */
export function lastLine({ body }: PreparedSource, pattern: RegExp): number | undefined {
  return linesWith(body.text, pattern).at(-1);
}

function linesWith(text: string, pattern: RegExp): number[] {
  return text.split('\n').flatMap((line, index) => (pattern.test(line) ? [index + 1] : []));
}

/** A pattern for a text as it stands between others, whatever it holds. */
export function exactly(text: string): string {
  const escaped = text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return `(?<![\\p{L}\\p{N}_])${escaped}(?![\\p{L}\\p{N}_])`;
}

const opening = /^\s*(?:subgraph|loop|alt|opt|par|par_over|critical|break|rect|box|block)\b(?!-)|\{\s*$/;
const closing = /^\s*(?:end\b|\})/;

/** The last line that opens a block which nothing closes. */
export function openBlock({ body }: PreparedSource): number | undefined {
  const open: number[] = [];
  for (const [index, line] of body.text.split('\n').entries()) {
    if (closing.test(line)) open.pop();
    else if (opening.test(line)) open.push(index + 1);
  }
  return open.at(-1);
}
