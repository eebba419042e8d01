import { type LogEntry, type LogMonth, monthsOf } from './log.ts';

/** More changes than this are not read on one page. */
const MOST = 400;

/** How a log is spread over pages. */
export interface LogPages {
  /** What the first page tells: the newest months, as many as fit, and one at least. */
  readonly newest: readonly LogMonth[];
  /** The other months, each of which has a page of its own. */
  readonly older: readonly LogMonth[];
}

/** Spreads a log over pages. A month is never torn apart. */
export function logPages(entries: readonly LogEntry[]): LogPages {
  const months = monthsOf(entries);
  let changes = 0;
  const rest = months.findIndex((month, index) => {
    changes += month.entries.reduce((sum, entry) => sum + entry.changes.length, 0);
    return index > 0 && changes > MOST;
  });
  const end = rest < 0 ? months.length : rest;
  return { newest: months.slice(0, end), older: months.slice(end) };
}
