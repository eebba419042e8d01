import type { Diagnostic, Severity } from './diagnostic.ts';

/** More problems of one file than a person mends before looking again. */
const MOST = 100;

const MILDEST_FIRST: readonly Severity[] = ['info', 'warning', 'error'];

/**
 * At most a hundred problems of each file, and one that says how many more there are, as grave as the gravest of
 * these: a file made to be wrong 100,000 times must not bury what is wrong with the others.
 * @param diagnostics in the order in which a person works through them
 */
export function toldOf(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const counts = new Map<string, number>();
  const rest = new Map<string, Diagnostic[]>();
  const told: Diagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const { file } = diagnostic;
    const count = (counts.get(file) ?? 0) + 1;
    counts.set(file, count);
    if (count <= MOST) told.push(diagnostic);
    else if (count === MOST + 1) rest.set(file, [diagnostic]);
    else rest.get(file)?.push(diagnostic);
  }
  return rest.size === 0 ? told : told.flatMap((each, index) => withRest(each, told[index + 1], rest));
}

/** The last problem that is told of a file is followed by what is said of the others. */
function withRest(
  last: Diagnostic,
  next: Diagnostic | undefined,
  rest: ReadonlyMap<string, readonly Diagnostic[]>,
): Diagnostic[] {
  const others = rest.get(last.file) ?? [];
  const [first] = others;
  if (!first || next?.file === last.file) return [last];
  const { file, line, column } = first;
  const severities = new Set(others.map(({ severity }) => severity));
  const severity = MILDEST_FIRST.findLast((each) => severities.has(each)) ?? 'error';
  const message = `There are ${others.length} more problems in this file, from here on`;
  const hint = 'Mend the ones above, then check again.';
  return [last, { rule: 'too-many-problems', severity, file, line, column, message, hint }];
}
