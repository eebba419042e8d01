import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { indexSearch, SEARCH_FILES } from '../../src/publish/index-search.ts';

const page = (main: string, attributes = 'data-pagefind-body') =>
  `<!doctype html><html lang="en"><body><nav>Ways around</nav><main ${attributes}>${main}</main></body></html>`;

const PAGES = {
  'index.html': page(
    '<header class="page-head"><h1>Tiny</h1></header><ul><li>Everybody</li></ul>',
    'data-pagefind-body data-pagefind-filter="type[data-search-type]" data-search-type="overview"',
  ),
  'pods/play/index.html': page(
    '<h1>First Play</h1><p><b>Ana</b><b>Operator</b></p><svg><text>Drawn</text></svg>',
  ),
  '404.html': page('<h1>Nowhere</h1>', ''),
};

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'podbook-search-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function site(name: string, pages: Readonly<Record<string, string>> = PAGES): string {
  for (const [path, html] of Object.entries(pages)) {
    const file = join(root, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, html);
  }
  return join(root, name);
}

const filesIn = (folder: string) =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(folder.length), readFileSync(file)]),
  );

/** What search knows of each page, by address. */
function texts(folder: string): Record<string, { content: string; meta: object; filters: object }> {
  const fragments = [...filesIn(join(folder, 'pagefind/fragment')).values()];
  const read = fragments.map((bytes) => JSON.parse(gunzipSync(bytes).toString().replace('pagefind_dcd', '')));
  return Object.fromEntries(read.map(({ url, content, meta, filters }) => [url, { content, meta, filters }]));
}

test('what is searched is the text of the pages that say so, without ways around, drawings and lists of other pages', async () => {
  const folder = site('site');
  expect(await indexSearch(folder)).toEqual([]);
  expect(texts(folder)).toEqual({
    '/': { content: 'Tiny.', meta: { title: 'Tiny' }, filters: { type: ['overview'] } },
    '/pods/play/': { content: 'First Play. Ana Operator', meta: { title: 'First Play' }, filters: {} },
  });
});

test('everything that search needs is there, and nothing of an interface that the handbook does not use', async () => {
  const folder = site('site');
  await indexSearch(folder);
  expect(SEARCH_FILES.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
  expect(readdirSync(join(folder, 'pagefind')).filter((name) => name.includes('ui'))).toEqual([]);
  expect(readFileSync(join(folder, 'pagefind/words.json'), 'utf8')).toBe('["first","play","tiny"]');
});

test('two sites with the same pages have the same index, byte for byte', async () => {
  const folders = [site('a'), site('b')];
  for (const folder of folders) await indexSearch(folder);
  const [a, b] = folders.map(filesIn);
  expect(a).toEqual(b);
});

test('a site in which nothing can be searched is a problem', async () => {
  const folder = site('site', { 'index.html': page('<h1>Tiny</h1>', '') });
  expect(await indexSearch(folder)).toEqual(['No page can be searched']);
});
