import type { Location } from '../org/collections/locations.ts';
import type { Diagnostic } from '../org/diagnostic.ts';

/** A problem of a file at a line of it. */
export function fileProblem(
  rule: string,
  file: string,
  place: { line: number; column: number },
  message: string,
  hint: string,
): Diagnostic {
  return { rule, severity: 'error', file, line: place.line, column: place.column, message, hint };
}

/** A problem of a file as a whole, such as its name. */
export function wholeFile(file: string, message: string, hint: string): Diagnostic {
  return fileProblem('file', file, { line: 1, column: 1 }, message, hint);
}

/** A file at a place where nothing is read. */
export function misplaced(file: string, { message, hint }: Location & { what: 'misplaced' }): Diagnostic {
  return fileProblem('file-name', file, { line: 1, column: 1 }, message, hint);
}
