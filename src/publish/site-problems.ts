import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Org } from '../org/org.ts';
import type { PublishedAddress } from '../site/address.ts';
import { expectedAddresses, expectedFeeds, type ToldPast } from './expected-pages.ts';
import { SEARCH_FILES } from './index-search.ts';
import { brokenLinks, type Page, readPage } from './links.ts';
import { siteFiles } from './site-files.ts';

/**
 * Looks at a built site before it is published: is every page there and search with them, and does every internal link and anchor lead somewhere?
 * @param past what its pages may tell of the past
 * @param site absolute path of the folder
 * @param published where it will be published
 * @returns one line for each problem, sorted
 */
export function siteProblems(
  org: Org,
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
  return [...missing, ...withoutSearch, ...withoutFeed, ...brokenLinks(pages, files, base)];
}
