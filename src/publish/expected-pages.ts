import {
  addressOf,
  addressOfBoard,
  addressOfLog,
  FEED_FORMATS,
  feedAddress,
  publishedAddresses,
} from '../org/addresses.ts';
import { type LogEntry, shownLog } from '../org/history/log.ts';
import { logPages } from '../org/history/log-pages.ts';
import { podLogs } from '../org/history/pod-logs.ts';
import { presentIn } from '../org/history/present.ts';
import type { Quarter } from '../org/history/quarter.ts';
import type { Org } from '../org/org.ts';
import { redirectsOf } from '../org/redirects.ts';

/** What the pages of a handbook may tell of the past. */
export interface ToldPast {
  /** What changed, the newest first. */
  readonly entries: readonly LogEntry[];
  /** The quarters of which it is known what was promised. */
  readonly quarters: readonly Quarter[];
}

/** Where there is no history, or it is not told. */
export const NO_PAST: ToldPast = { entries: [], quarters: [] };

/**
 * Every address that the handbook of an organisation must have: one for each thing in it, the fixed ones, the old ones
 * that lead to them, and those of the months and quarters that its history fills.
 */
export function expectedAddresses(org: Org, { entries, quarters }: ToldPast): string[] {
  const months = logPages(shownLog(entries, org)).map(({ id }) => addressOfLog(id));
  const redirects = redirectsOf(org).map(({ from }) => from);
  const boards = quarters.map(addressOfBoard);
  return [...publishedAddresses(org).keys(), ...redirects, ...months, ...boards].sort();
}

/** The files of the feeds: of the whole, and of each pod of which anything is told. They are made where the address of the handbook is known. */
export function expectedFeeds(org: Org, { entries }: ToldPast): string[] {
  const shown = shownLog(entries, org);
  if (shown.length === 0) return [];
  const pods = [...podLogs(shown, presentIn(org, shown)).keys()].map(addressOf);
  return ['/changes/', ...pods].flatMap((page) =>
    FEED_FORMATS.map((format) => `${feedAddress(page)}.${format}`),
  );
}
