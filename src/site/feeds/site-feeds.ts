import { addressOf, feedAddress } from '../../org/addresses.ts';
import type { LogEntry } from '../../org/history/log.ts';
import type { LogPage } from '../../org/history/log-pages.ts';
import { fullAddress, publishedAddress } from '../address.ts';
import { addressOfEntry } from '../change-address.ts';
import { authorOf } from '../change-author.ts';
import { changeText } from '../change-text.ts';
import { siteHistory } from '../history.ts';
import { words } from '../languages/index.ts';
import { organisation } from '../organisation.ts';
import { entryHtml } from './entry-html.ts';
import type { Feed, FeedEntry } from './feed.ts';

/** Older news is no news; it is in the log. */
const MOST = 30;

/** One feed of this site, in every format. */
export interface SiteFeed {
  /** The address of what it is about: `/changes/`, `/pods/first-play/`. */
  readonly about: string;
  readonly title: string;
  readonly make: () => Feed;
}

const madeFor = new WeakMap<readonly LogEntry[], readonly SiteFeed[]>();

/**
 * The feeds of this site: one of the whole, and one of each pod of which anything is told.
 * @returns none where nobody has said where the handbook is published, since feeds need full addresses
 */
export function siteFeeds(): readonly SiteFeed[] {
  const { entries } = siteHistory();
  const feeds = madeFor.get(entries) ?? feedsOf(entries);
  madeFor.set(entries, feeds);
  return feeds;
}

/** The feed of what a page is about: of its pod, or of everything on the pages that tell of everything. */
export function feedAt(address: string): SiteFeed | undefined {
  const about = address === '/' || address.startsWith('/changes/') ? '/changes/' : address;
  return siteFeeds().find((feed) => feed.about === about);
}

function feedsOf(entries: readonly LogEntry[]): SiteFeed[] {
  const published = publishedAddress();
  const { origin } = published;
  if (origin === undefined || entries.length === 0) return [];
  const context: Context = { origin, full: (address) => fullAddress(published, address) ?? address };
  const { name } = organisation().settings;
  const { changes: say } = words();
  const whole = { about: '/changes/', title: say.feedOf(name) };
  const pods = [...siteHistory().byPod].map(([pod, log]): SiteFeed => {
    const feed = { about: addressOf(pod), title: say.feedOfPod(pod.title, name) };
    return { ...feed, make: () => feedOf(feed, log, `?pod=${pod.id}`, context) };
  });
  return [{ ...whole, make: () => feedOf(whole, entries, '', context) }, ...pods];
}

interface Context {
  readonly origin: string;
  /** The full address of a page. */
  readonly full: (address: string) => string;
}

/** @param query what narrows the log down to the same */
function feedOf(
  { about, title }: Omit<SiteFeed, 'make'>,
  log: readonly LogEntry[],
  query: string,
  context: Context,
): Feed {
  const { name, language } = organisation().settings;
  const { full, origin } = context;
  return {
    id: tag(origin, about),
    title,
    description: words().changes.description,
    language,
    page: full(`/changes/${query}`),
    self: full(feedAddress(about)),
    author: name,
    entries: newest(log, query, context),
  };
}

/** In the order in which they came into the history: what was written long ago and merged today is news. */
function newest(entries: readonly LogEntry[], query: string, context: Context): FeedEntry[] {
  return entries
    .toSorted((a, b) => b.committed - a.committed)
    .slice(0, MOST)
    .map((entry) => entryOf(entry, query, context));
}

function entryOf(entry: LogEntry, query: string, { origin, full }: Context): FeedEntry {
  const author = authorOf(entry);
  const [first] = entry.changes;
  const more = entry.changes.length - 1;
  const title = first ? changeText(first.change) : '';
  const page = pagesByCommit().get(entry.commit);
  const [path, anchor] = (page ? addressOfEntry(page, entry) : '/changes/').split('#');
  return {
    // A feed of a pod tells another part of the same commit, so it is another entry.
    id: tag(origin, `/changes/${entry.commit}${query}`),
    title: more > 0 ? words().changes.andMore(title, more) : title,
    page: `${full(path ?? '')}${query}${anchor ? `#${anchor}` : ''}`,
    html: entryHtml(entry, full),
    author:
      typeof author === 'object'
        ? { name: author.title, page: full(addressOf(author)) }
        : author === undefined
          ? undefined
          : { name: author, page: undefined },
    written: entry.authored,
    published: entry.committed,
  };
}

const known = new WeakMap<readonly LogPage[], ReadonlyMap<string, LogPage>>();

/** The pages that tell of commits, by their ids. */
function pagesByCommit(): ReadonlyMap<string, LogPage> {
  const { pages } = siteHistory();
  const found =
    known.get(pages) ??
    new Map(pages.flatMap((page) => page.entries.map(({ commit }) => [commit, page] as const)));
  known.set(pages, found);
  return found;
}

/** An id as RFC 4151 has it: it stays the same when the handbook moves to another path of its host. */
function tag(origin: string, name: string): string {
  return `tag:${new URL(origin).hostname},2026:${name}`;
}
