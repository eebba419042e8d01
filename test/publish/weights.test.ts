import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { overweight } from '../../src/publish/weights/overweight.ts';
import { weightTable } from '../../src/publish/weights/table.ts';
import { type SiteWeights, weigh } from '../../src/publish/weights/weigh.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function site(files: Readonly<Record<string, string>>, base?: string): SiteWeights {
  const folder = mkdtempSync(join(tmpdir(), 'podbook-weights-'));
  folders.push(folder);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return weigh(folder, base);
}

/** Text that does not compress to less than about three quarters of its length; the same on each run. */
function dense(length: number): string {
  let seed = 1;
  const letter = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return String.fromCharCode(33 + (seed % 90));
  };
  return Array.from({ length }, letter).join('').replaceAll('<', 'x');
}

const HEAD =
  '<link rel="stylesheet" href="/_a/look.AbCdEfG1.css"><script type="module" src="/_a/menu.js"></script>';

test('a first visit is the page, its styles, its scripts and what they import at once', () => {
  const { pages } = site({
    'index.html': HEAD,
    '_a/look.AbCdEfG1.css': 'a{}',
    '_a/menu.js': 'import "./shared.js"; import("./search.js")',
    '_a/shared.js': 'export {}',
    '_a/search.js': 'heavy()',
  });
  expect(pages[0]?.styles.map(({ file }) => file)).toEqual(['/_a/look.AbCdEfG1.css']);
  expect(pages[0]?.scripts.map(({ file }) => file)).toEqual(['/_a/menu.js', '/_a/shared.js']);
});

test('files are found below a base path', () => {
  const { pages } = site(
    { 'pods/a/index.html': '<link rel="stylesheet" href="/book/x.css">', 'x.css': 'a{}' },
    '/book/',
  );
  expect(pages[0]?.styles).toEqual([{ file: '/x.css', bytes: expect.any(Number) }]);
  expect(pages[0]?.styles[0]?.bytes).toBeGreaterThan(0);
});

test('within the budgets there is nothing to say', () => {
  const files = { 'index.html': HEAD, '_a/look.AbCdEfG1.css': dense(9000), 'a.woff2': dense(35_000) };
  expect(overweight(site(files))).toEqual([]);
});

test.each([
  ['a pod page', { 'pods/a/index.html': dense(12_000) }, /^\/pods\/a\/index\.html: \d+\.\d kB where 8\.0 kB/],
  [
    'a script that is fetched later',
    { '_a/cards.js': dense(9_000) },
    /^\/_a\/cards\.js: \d\.\d kB where 6\.0 kB/,
  ],
  ['a decision', { 'decisions/a/index.html': dense(12_000) }, /^\/decisions\/a\/index\.html: .* 8\.0 kB/],
  [
    'what is around a chapter',
    { 'guide/a/b/index.html': dense(8000) },
    /^\/guide\/a\/b\/index\.html: .* 4\.0 kB/,
  ],
  ['a font', { 'b.woff2': dense(35_001) }, /^\/b\.woff2: 35\.0 kB where 35\.0 kB/],
])('%s that is too heavy is named', (_, files, line) => {
  expect(overweight(site(files))).toEqual([expect.stringMatching(line)]);
});

test('of a pod page that is too heavy, the heaviest parts are named', () => {
  const html = `<main><h2 id="owns">Owns</h2>${dense(200)}<h2 id="uses">Uses</h2>${dense(12_000)}</main>`;
  expect(overweight(site({ 'pods/a/index.html': html }))[0]).toMatch(/Made of: <h2 id="uses"> \d+\.\d kB, </);
});

test('a page of another kind may be as long as what is on it', () => {
  expect(overweight(site({ 'people/index.html': dense(50_000) }))).toEqual([]);
  const text = `<main><div class="article prose"><p>${dense(50_000)}</p></div></main>`;
  expect(overweight(site({ 'pods/a/how-we-work/index.html': text, 'guide/b/index.html': text }))).toEqual([]);
});

test('a first visit that is too heavy tells its parts, or what grew since the last build', () => {
  const small = { 'index.html': HEAD, '_a/look.AbCdEfG1.css': dense(9_000), '_a/menu.js': 'a()' };
  const large = { 'index.html': HEAD, '_a/look.HgFeDcB2.css': dense(40_000), '_a/menu.js': 'a()' };
  const now = site({ ...large, 'index.html': HEAD.replace('AbCdEfG1', 'HgFeDcB2') });
  expect(overweight(now)[0]).toMatch(/Made of: \/_a\/look\.HgFeDcB2\.css \d+\.\d kB, \/index\.html/);
  expect(overweight(now, site(small))[0]).toMatch(
    /Since the last build: \/_a\/look\.HgFeDcB2\.css \+2\d\.\d kB$/,
  );
});

test.each([
  ['<script src="/a.js"></script>', ['/index.html: the script /a.js holds up the first drawing of the page']],
  ['<script src="/a.js" defer></script>', []],
  ['<script type="application/ld+json">{}</script>', []],
  ['<script>theme()</script>', []],
  [
    '<script>theme()</script><script>more()</script>',
    ['/index.html: a script of its own stands in the page: more()'],
  ],
])('of scripts, %s', (html, problems) => {
  expect(overweight(site({ 'index.html': html, 'a.js': '' }))).toEqual(problems);
});

test('a script that stands in one page and not in the others is none of the theme’s', () => {
  const pages = { 'a/index.html': '<script>theme()</script>', 'b/index.html': '<script>other()</script>' };
  expect(overweight(site(pages))).toEqual(['/b/index.html: a script of its own stands in the page: other()']);
});

test('the table lists what has a budget, the heaviest pods first', () => {
  const weights = site({
    'index.html': HEAD,
    'pods/a/index.html': 'x',
    'pods/b/index.html': dense(12_000),
  });
  const rows = weightTable(weights).split('\n');
  expect(rows.find((row) => row.includes('/pods/'))).toMatch(/pods\/b.*8\.0 kB {2}too heavy$/);
  expect(rows.some((row) => /first visit.*20\.0 kB$/.test(row))).toBe(true);
});
