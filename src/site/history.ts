import { join } from 'node:path';
import { readBoards } from '../history/read-boards.ts';
import { readHistory } from '../history/read-history.ts';
import type { Loaded } from '../load.ts';
import type { PastBoard } from '../org/history/board.ts';
import type { Subject } from '../org/history/change.ts';
import {
  changesByFile,
  changesIn,
  type Log,
  type LogEntry,
  type PageChange,
  shownLog,
} from '../org/history/log.ts';
import { type LogPage, logPages } from '../org/history/log-pages.ts';
import { podLogs } from '../org/history/pod-logs.ts';
import { type Present, presentIn } from '../org/history/present.ts';
import type { Entity, Org, Pod } from '../org/org.ts';
import { loadSite, organisation } from './organisation.ts';
import { buildDay, cacheDirectory, contentDirectory } from './settings.ts';

interface SiteHistory extends Log {
  /** What was promised at the end of each quarter, the newest first. */
  readonly boards: readonly PastBoard[];
  /** The newest first. */
  readonly pages: readonly LogPage[];
  /** The newest first. */
  readonly changes: readonly PageChange[];
  /** By the path of the file today. */
  readonly byFile: ReadonlyMap<string, readonly PageChange[]>;
  readonly byPod: ReadonlyMap<Pod, readonly LogEntry[]>;
  /** What something that is told of is today. */
  readonly present: Present;
}

let last: { loaded: Loaded; history: SiteHistory } | undefined;

/** What changed in this organisation, as far as readers may be told. */
export function siteHistory(): SiteHistory {
  const loaded = loadSite();
  if (last?.loaded !== loaded) last = { loaded, history: readSite(loaded) };
  return last.history;
}

/** The changes that name a page, the newest first. The page of the organisation tells of all that is in it. */
export function changesOf(file: string): readonly PageChange[] {
  const { byFile, changes } = siteHistory();
  return file === organisation().source.file ? changes : (byFile.get(file) ?? []);
}

/** What a change speaks of, as it is today; nothing where it has no page any more, or is nobody's business. */
export function pageOf(subject: Subject): Entity | undefined {
  return siteHistory().present(subject);
}

/** Where the history of an organisation is kept from one build to the next. */
export function historyCache(): string {
  return join(cacheDirectory(), 'history');
}

function readSite({ org }: Loaded): SiteHistory {
  const { state, entries } = readLog(org);
  const shown = shownLog(entries, org);
  const present = presentIn(org, shown);
  return {
    state,
    entries: shown,
    boards: state === 'off' ? [] : readBoards(contentDirectory(), historyCache(), buildDay()).reverse(),
    pages: logPages(shown),
    changes: changesIn(shown),
    byFile: changesByFile(shown),
    byPod: podLogs(shown, present),
    present,
  };
}

function readLog({ settings }: Org): Log {
  if (settings.history === 'off') return { state: 'off', entries: [] };
  return readHistory(contentDirectory(), historyCache());
}
