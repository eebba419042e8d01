import { createHash } from 'node:crypto';
import type { Diagnostic, Severity } from '../org/diagnostic.ts';
import type { Reporter } from './reporter.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

/** For GitLab's merge requests: a Code Quality report. */
export const gitlab: Reporter = (diagnostics, { prefix = '' } = {}) => {
  const seen = new Map<string, number>();
  const issues = diagnostics.map((diagnostic) => {
    const { rule, severity, file, line, message, hint } = diagnostic;
    const key = keyOf(diagnostic);
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return {
      description: hint === undefined ? message : `${message}. ${hint}`,
      check_name: rule,
      fingerprint: fingerprint(key, times),
      severity: SEVERITIES[severity],
      location: { path: `${prefix}${file}`, lines: { begin: line } },
    };
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
};

/** Without the line, so that a problem keeps its fingerprint when something above it changes. */
function keyOf({ rule, file, message }: Diagnostic): string {
  return JSON.stringify([rule, file, message]);
}

/** GitLab takes two issues with one fingerprint for one, so repetitions are numbered. */
function fingerprint(key: string, times: number): string {
  return createHash('sha256')
    .update(times === 0 ? key : `${key}\n${times}`)
    .digest('hex');
}
