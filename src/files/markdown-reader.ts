import type { Body } from '../org/body.ts';
import type { Kind } from '../org/collections/index.ts';
import type { Diagnostic } from '../org/diagnostic.ts';

/**
 * Finds out what Markdown holds. Passed in, so that reading files and parsing Markdown stay strangers.
 * All places are places of the file.
 */
export interface MarkdownReader {
  /** A body that begins on a line of its file. */
  body(markdown: string, line: number, kind: Kind): MarkdownOutline;
  /** The same for a body that is MDX. It is never run here. */
  mdx(text: string, line: number): MarkdownOutline;
  /** One paragraph in the front matter. */
  inline(text: string, at: { line: number; column: number }): MarkdownOutline;
}

/** What was found in a piece of Markdown, and what of it would not be published as written. */
export type MarkdownOutline = Omit<Body, 'text' | 'line'> & {
  readonly problems: readonly Pick<Diagnostic, 'rule' | 'message' | 'hint' | 'line' | 'column'>[];
};
