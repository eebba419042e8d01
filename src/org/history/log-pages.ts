import { type LogEntry, monthsOf } from './log.ts';

/** What one page of a log tells: a month, or a part of one in which very much changed. */
export interface LogPage {
  /** `2026-11`, and `2026-11-2` for the second part of a month, counted from its beginning. */
  readonly id: string;
  readonly month: string;
  /** Counted from 1, the oldest. */
  readonly part: number;
  readonly parts: number;
  /** The newest first. */
  readonly entries: readonly PageEntry[];
}

/** What a page tells of a commit. */
export interface PageEntry extends LogEntry {
  /** How many of its changes are told nowhere, because they are too many to be read. */
  readonly untold: number;
}

/** More changes than this are not read on one page. */
const MOST = 400;
/** A commit that changes more than this imports a handbook, or formats one. */
const MOST_OF_ONE = 200;
/** With fewer the first page would look empty beside what came before. */
const FEW = 100;

/**
 * Spreads a log over pages, the newest first. What comes after it moves no commit to another page, so that links to it
 * stay true: parts are counted from the beginning of their month.
 */
export function logPages(entries: readonly LogEntry[]): LogPage[] {
  return monthsOf(entries).flatMap(({ month, entries: within }) => {
    const parts = partsOf(within.toReversed().map(shortened));
    const pages = parts.map((part, index) => ({
      id: index === 0 ? month : `${month}-${index + 1}`,
      month,
      part: index + 1,
      parts: parts.length,
      entries: part.toReversed(),
    }));
    return pages.reverse();
  });
}

/** The pages that are read first, on one page together: as many as fit. */
export function newestPages(pages: readonly LogPage[]): LogPage[] {
  let sum = 0;
  const end = pages.findIndex((page) => {
    const before = sum;
    sum += weightOf(page.entries);
    return before >= FEW && sum > MOST;
  });
  return pages.slice(0, end < 0 ? pages.length : end);
}

/** @param entries the oldest first */
function partsOf(entries: readonly PageEntry[]): PageEntry[][] {
  const parts: PageEntry[][] = [];
  let sum = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    sum += weightOf([entry]);
    if (sum > MOST) {
      parts.push([]);
      sum = weightOf([entry]);
    }
    parts.at(-1)?.push(entry);
  }
  return parts;
}

function shortened(entry: LogEntry): PageEntry {
  const changes = entry.changes.slice(0, MOST_OF_ONE);
  return { ...entry, changes, untold: entry.changes.length - changes.length };
}

function weightOf(entries: readonly LogEntry[]): number {
  return entries.reduce((sum, { changes }) => sum + changes.length, 0);
}
