import { join } from 'node:path';
import { readHistory } from '../history/read-history.ts';
import type { Loaded } from '../load.ts';
import type { Subject } from '../org/history/change.ts';
import { changesByFile, type Log, movesIn, type PageChange, shownLog } from '../org/history/log.ts';
import { type LogPage, logPages } from '../org/history/log-pages.ts';
import type { Entity } from '../org/org.ts';
import { loadSite } from './organisation.ts';
import { cacheDirectory, contentDirectory } from './settings.ts';

interface SiteHistory extends Log {
  /** The newest first. */
  readonly pages: readonly LogPage[];
  /** By the path of the file today. */
  readonly byFile: ReadonlyMap<string, readonly PageChange[]>;
  /** Where files lay, and where they were moved the last time. */
  readonly moves: ReadonlyMap<string, string>;
}

let last: { loaded: Loaded; history: SiteHistory } | undefined;

/** What changed in this organisation, as far as readers may be told. */
export function siteHistory(): SiteHistory {
  const loaded = loadSite();
  if (last?.loaded !== loaded) last = { loaded, history: readSite(loaded) };
  return last.history;
}

/** The changes that name a page, the newest first. */
export function changesOf(file: string): readonly PageChange[] {
  return siteHistory().byFile.get(file) ?? [];
}

/** What a change speaks of, as it is today; nothing where it has no page any more, or is nobody's business. */
export function pageOf({ kind, file, isUnlisted }: Subject): Entity | undefined {
  const { org } = loadSite();
  const entity = org.byFile.get(file) ?? org.byFile.get(movedTo(file) ?? '');
  return entity?.kind === kind && !isUnlisted ? entity : undefined;
}

/** Where the history of an organisation is kept from one build to the next. */
export function historyCache(): string {
  return join(cacheDirectory(), 'history');
}

function readSite({ org }: Loaded): SiteHistory {
  if (org.settings.history === 'off')
    return { state: 'off', entries: [], pages: [], byFile: new Map(), moves: new Map() };
  const { state, entries } = readHistory(contentDirectory(), historyCache());
  const shown = shownLog(entries, org);
  const pages = logPages(shown);
  return { state, entries: shown, pages, byFile: changesByFile(shown), moves: movesIn(shown) };
}

/** Where a file that is gone was moved, and moved again. */
function movedTo(file: string): string | undefined {
  const { org } = loadSite();
  const { moves } = siteHistory();
  const seen = new Set<string>();
  let path: string | undefined = file;
  // Two pages may have changed places: then neither is found by where it lay.
  while (path !== undefined && !org.byFile.has(path) && !seen.has(path)) {
    seen.add(path);
    path = moves.get(path);
  }
  return path;
}
