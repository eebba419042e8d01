import type { JsonReport } from './json-schema.ts';
import type { Reporter } from './reporter.ts';
import { tally } from './tally.ts';

/** For programs: version 1 of the report, see `reportSchema`. Paths are relative to the content folder. */
export const json: Reporter = (diagnostics) => {
  const report: JsonReport = {
    version: 1,
    diagnostics: diagnostics.map(
      ({ rule, severity, file, line, column, message, hint = null, related = [] }) => ({
        rule,
        severity,
        file,
        line,
        column,
        message,
        hint,
        related: related.map((each) => ({
          file: each.file,
          line: each.line,
          column: each.column,
          message: each.message,
        })),
      }),
    ),
    summary: tally(diagnostics),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
};
