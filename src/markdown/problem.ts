/** Ids of what the Markdown pipeline refuses or cannot publish. */
export type ProblemRule =
  | 'unsafe-html'
  | 'unsafe-link'
  | 'remote-image'
  | 'image-format'
  | 'unclosed-html'
  | 'too-deep'
  | 'too-large'
  | 'not-inline'
  | 'unknown-footnote';

/** A place in the file: both numbers are 1-based, the column in UTF-16 code units. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** Something that somebody wrote and that will not be published the way they wrote it. */
export interface Problem extends Spot {
  readonly rule: ProblemRule;
  /** What is wrong, in the writer's words. */
  readonly message: string;
  /** How to put it right. */
  readonly hint: string;
}

/** Shortens what a message quotes, so that one pasted blob does not fill the terminal. */
export function quote(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return `“${flat.length > 80 ? `${flat.slice(0, 79)}…` : flat}”`;
}
