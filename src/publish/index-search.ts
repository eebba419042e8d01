import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { titleWords } from '../site/query.ts';
import { siteFiles } from './site-files.ts';

/** The folder of the site that holds all of search: its script, its index, its texts. */
const FOLDER = 'pagefind';

/** The files without which nothing can be found; the index and the texts have names that depend on what is in them. */
export const SEARCH_FILES: readonly string[] = [
  'pagefind.js',
  'pagefind-worker.js',
  'pagefind-entry.json',
  'words.json',
].map((file) => `/${FOLDER}/${file}`);

/** What stands on a page and is not what anybody looks for there: ways around, drawings with their keys and sources. */
const LEFT_OUT = [
  'nav',
  'svg',
  'button',
  '.page-facts',
  '.stale-notice',
  '.chart-legend',
  '.chart-list > summary',
  '.chart-source',
  // Where a person is can be searched for; the day and the standing of other things only get in the way of their text.
  '[data-search-type]:not([data-search-type="person"]) .page-head > .eyebrow',
  '[data-search-type="rule"] pre',
  '[data-search-type="overview"] > :not(.page-head):not(.reading)',
  '[data-search-type="overview"] > .reading > :not(.page-head)',
];

/** The interfaces that come with the index: the handbook has its own, at a twentieth of their weight. */
const UNUSED = /^pagefind-(component-ui|modular-ui|ui|highlight)\./;

/**
 * Makes the search index of a built site, in the site: of every page whose layout says that it can be searched.
 * @param site absolute path of the folder
 * @returns what went wrong, one line each
 */
export async function indexSearch(site: string): Promise<string[]> {
  try {
    const { index, errors } = await createIndex({ excludeSelectors: LEFT_OUT });
    if (!index) return errors;
    const { titles, problems } = await addPages(index, site);
    if (titles.length === 0) problems.push('No page can be searched');
    const folder = join(site, FOLDER);
    // Written here and not by the index: on a full disk it dies without a word to whoever waits for it.
    const { files, errors: unwritten } = await index.getFiles();
    for (const { path, content } of files) if (!UNUSED.test(path)) write(join(folder, path), content);
    write(join(folder, 'words.json'), JSON.stringify(titleWords(titles)));
    return [...problems, ...unwritten];
  } finally {
    await close();
  }
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

async function addPages(
  index: PagefindIndex,
  site: string,
): Promise<{ titles: string[]; problems: string[] }> {
  const titles: string[] = [];
  const problems: string[] = [];
  for (const file of siteFiles(site).filter((each) => each.endsWith('.html'))) {
    const html = readFileSync(join(site, file), 'utf8');
    if (!html.includes(' data-pagefind-body')) continue;
    // Words that only the style sheet holds apart would be read as one.
    const added = await index.addHTMLFile({ url: addressOf(file), content: html.replaceAll('><', '> <') });
    problems.push(...added.errors.map((error) => `${file}: ${error}`));
    titles.push(added.file.meta['title'] ?? '');
  }
  return { titles, problems };
}

/** From the root of the handbook: the base path is added in the browser, which knows where the index came from. */
function addressOf(file: string): string {
  return file.replace(/index\.html$/, '');
}
