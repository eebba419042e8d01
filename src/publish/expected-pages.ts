import { addressOf, addressOfLog, FEED_FORMATS, feedAddress, publishedAddresses } from '../org/addresses.ts';
import { type LogEntry, shownLog } from '../org/history/log.ts';
import { logPages } from '../org/history/log-pages.ts';
import { podLogs } from '../org/history/pod-logs.ts';
import { presentIn } from '../org/history/present.ts';
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

/** The files of the feeds: of the whole, and of each pod of which anything is told. They are made where the address of the handbook is known. */
export function expectedFeeds(org: Org, history: readonly LogEntry[]): string[] {
  const shown = shownLog(history, org);
  if (shown.length === 0) return [];
  const pods = [...podLogs(shown, presentIn(org, shown)).keys()].map(addressOf);
  return ['/changes/', ...pods].flatMap((page) =>
    FEED_FORMATS.map((format) => `${feedAddress(page)}.${format}`),
  );
}
