import { addressOfLog } from '../org/addresses.ts';
import type { LogEntry } from '../org/history/log.ts';
import type { LogPage } from '../org/history/log-pages.ts';
import { formats, words } from './languages/index.ts';

/** The id of a commit on a page: as short as people write it. */
export function anchorOf({ commit }: LogEntry): string {
  return commit.slice(0, 7);
}

/** Where a commit is told of, for as long as the history stays: the page of its month, not the one that is newest today. */
export function addressOfEntry({ id }: LogPage, entry: LogEntry): string {
  return `${addressOfLog(id)}#${anchorOf(entry)}`;
}

/** `November 2026`, with the part where a month has several. */
export function titleOfPage({ month, part, parts }: LogPage): string {
  const title = formats().monthOfYear(month);
  return parts === 1 ? title : words().charts.part(title, part, parts);
}
