import type { Waived } from '../org/rules/waivers.ts';
import { printable } from './excerpt.ts';
import type { ReportOptions } from './reporter.ts';

/** What files have waived, and why, for people at a terminal. */
export function reportWaivers(waived: readonly Waived[], { prefix = '' }: ReportOptions = {}): string {
  if (waived.length === 0) return 'No waivers\n';
  const blocks = waived.map(({ diagnostic: { file, line, column, rule, message }, reason }) =>
    [`${prefix}${file}:${line}:${column} waived ${message}  ${rule}`, `  reason: ${reason}`]
      .map(printable)
      .join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}
