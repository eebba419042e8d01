import type { Diagnostic, Severity } from '../org/diagnostic.ts';

/** How many diagnostics there are of each severity. */
export function tally(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  const of = (severity: Severity) => diagnostics.filter((each) => each.severity === severity).length;
  return { error: of('error'), warning: of('warning'), info: of('info') };
}

/** "1 error, 3 warnings in 2 files", or "No problems". */
export function summarise(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return 'No problems';
  const { error, warning, info } = tally(diagnostics);
  const parts = [count(error, 'error'), count(warning, 'warning'), count(info, 'info', 'info')];
  const files = new Set(diagnostics.map(({ file }) => file)).size;
  return `${parts.filter(Boolean).join(', ')} in ${count(files, 'file')}`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return number === 0 ? '' : `${number} ${number === 1 ? one : many}`;
}
