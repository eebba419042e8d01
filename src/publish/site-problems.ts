import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Loaded } from '../load.ts';
import type { PublishedAddress } from '../site/address.ts';
import { pageSources, whereWritten } from './audit/written.ts';
import { expectedAddresses, expectedFeeds, type ToldPast } from './expected-pages.ts';
import { SEARCH_FILES } from './index-search.ts';
import { brokenLinks, type Page, readPage } from './links.ts';
import { siteFiles } from './site-files.ts';

/**
 * Looks at a built site before it is published: is every page there and search with them, and does every internal link and anchor lead somewhere?
 * @param past what its pages may tell of the past
 * @param site absolute path of the folder
 * @param published where it will be published
 * @returns one line for each problem, sorted, with the place in the content where it is known
 */
export function siteProblems(
  { org, files: written }: Pick<Loaded, 'org' | 'files'>,
  past: ToldPast,
  site: string,
  { origin, base }: PublishedAddress,
): string[] {
  const missing = expectedAddresses(org, past)
    .filter((address) => !existsSync(join(site, address, 'index.html')))
    .map((address) => `The page ${address} is missing`);
  const files = siteFiles(site);
  const withoutFeed = (origin === undefined ? [] : expectedFeeds(org, past))
    .filter((file) => !files.includes(file))
    .map((file) => `The feed ${file} is missing`);
  const pages: Page[] = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(file, readFileSync(join(site, file), 'utf8')));
  const withoutSearch = SEARCH_FILES.filter((file) => !files.includes(file)).map(
    (file) => `The file ${file} is missing: search would not work`,
  );
  const sources = pageSources(org);
  const broken = brokenLinks(pages, files, base).map(({ file, target, problem }) => {
    // The address is the site's, the anchor is as somebody wrote it.
    const place = whereWritten(/#.*$/s.exec(target)?.[0] ?? target, written, sources.get(file));
    return `${file}: the link ${target} ${problem}${place === undefined ? '' : ` (${place})`}`;
  });
  return [...missing, ...withoutSearch, ...withoutFeed, ...broken];
}
