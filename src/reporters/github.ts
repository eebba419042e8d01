import type { Diagnostic, Severity } from '../org/diagnostic.ts';
import type { Reporter } from './reporter.ts';
import { summarise } from './tally.ts';

/** GitHub shows this many annotations of each type for one step, and drops the others in silence. */
const LIMIT = 10;

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** For GitHub Actions: workflow commands, which annotate the lines of a pull request. */
export const github: Reporter = (diagnostics, { prefix = '' } = {}) => {
  const { shown } = splitByLimit(diagnostics);
  const commands = shown.map((diagnostic) => command(diagnostic, prefix));
  return `${[...commands, summarise(diagnostics)].join('\n')}\n`;
};

/** What GitHub will show as annotations, and what it would drop. */
export function splitByLimit(diagnostics: readonly Diagnostic[]): {
  shown: Diagnostic[];
  rest: Diagnostic[];
} {
  const counts = { error: 0, warning: 0, info: 0 };
  const shown: Diagnostic[] = [];
  const rest: Diagnostic[] = [];
  for (const diagnostic of diagnostics) {
    counts[diagnostic.severity] += 1;
    (counts[diagnostic.severity] <= LIMIT ? shown : rest).push(diagnostic);
  }
  return { shown, rest };
}

function command({ severity, file, line, column, rule, message, hint }: Diagnostic, prefix: string): string {
  const properties = { file: `${prefix}${file}`, line, col: column, title: rule };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const words = hint === undefined ? message : `${message}\n${hint}`;
  return `::${COMMANDS[severity]} ${list.join(',')}::${escapeData(words)}`;
}

/** As GitHub's own toolkit does, so that nothing in a message can begin another command. */
function escapeData(value: string): string {
  return value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(value: string): string {
  return escapeData(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
