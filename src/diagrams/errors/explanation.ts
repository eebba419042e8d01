/** What an error means to the person who wrote the diagram. */
export interface Explanation {
  readonly message: string;
  readonly hint: string;
  /** Fits the line that is meant. */
  readonly where?: RegExp;
  /** Of several such lines the last is meant: the others are what it contradicts. */
  readonly isLast?: boolean;
  /** Of several such lines the first is meant. */
  readonly isFirst?: boolean;
}

/** What Mermaid says, and what it means given what the groups of the pattern hold. */
export type KnownError = readonly [said: RegExp, explain: (...groups: string[]) => Explanation];

/** A pattern for a line. */
export function line(pattern: string): RegExp {
  return new RegExp(pattern, 'u');
}
