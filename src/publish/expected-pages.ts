import { addressOfLog, publishedAddresses } from '../org/addresses.ts';
import { type LogEntry, shownLog } from '../org/history/log.ts';
import { logPages } from '../org/history/log-pages.ts';
import type { Org } from '../org/org.ts';
import { redirectsOf } from '../org/redirects.ts';

/**
 * Every address that the handbook of an organisation must have: one for each thing in it, the fixed ones, the old ones
 * that lead to them, and those of the months that its history fills.
 */
export function expectedAddresses(org: Org, history: readonly LogEntry[]): string[] {
  const months = logPages(shownLog(history, org)).map(({ id }) => addressOfLog(id));
  const redirects = redirectsOf(org).map(({ from }) => from);
  return [...publishedAddresses(org).keys(), ...redirects, ...months].sort();
}
