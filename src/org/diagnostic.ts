/** How much a diagnostic weighs: an `error` fails a build, a `warning` asks for judgment, `info` only tells. */
export type Severity = 'error' | 'warning' | 'info';

/** A place in a file of the content folder. */
export interface Place {
  /** Path relative to the content folder, with `/` between its parts. */
  readonly file: string;
  /** 1-based; 1 where the file as a whole is meant. */
  readonly line: number;
  /** 1-based, in UTF-16 code units, as editors count. */
  readonly column: number;
}

/** One thing that is wrong (or worth a look), said to the person who wrote the file. */
export interface Diagnostic extends Place {
  /** Id of the rule that found it: kebab-case, stable, the one that org.yaml and `check --rule` use. */
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong, in the reader's words, without a full stop when it is one sentence. */
  readonly message: string;
  /** How to put it right. */
  readonly hint?: string;
  /** Other places that belong to it, such as the first of two files with one id. */
  readonly related?: readonly RelatedPlace[];
}

/** A further place that a diagnostic talks about. */
export interface RelatedPlace extends Place {
  readonly message: string;
}

/** By file, then line, then column, then rule, then message: the order in which a person works through them. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

/** Code-unit order: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
