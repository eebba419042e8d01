import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadFiles } from '../../../src/load.ts';
import { auditSite } from '../../../src/publish/audit/audit.ts';
import { NO_PAST } from '../../../src/publish/expected-pages.ts';
import { PAGE_POLICY } from '../../../src/publish/policy.ts';
import { sourceFiles } from '../../organisation.ts';

const ENGINE = process.cwd();
const POLICY = `<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}">`;
const CONTENT = {
  'org.yaml': 'name: Tiny\nmdx: [guide]\n',
  'pods/first-play/pod.md': '---\ntitle: First Play\nmembers: []\n---\n',
  'guide/videos.mdx': '---\ntitle: Videos\n---\n\nLook:\n\n<iframe src="https://example.com/a" />\n',
};

let site = '';
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'podbook-audit-'));
});
afterEach(() => rmSync(site, { recursive: true }));

function put(file: string, text = POLICY): void {
  mkdirSync(dirname(join(site, file)), { recursive: true });
  writeFileSync(join(site, file), file.endsWith('.html') ? `<!doctype html>${text}` : text);
}

/** The files of the bundler that tests put there, and the modules in them. */
const BUNDLED = {
  '/_astro/a.woff2': [],
  '/_astro/own.js': ['/engine/src/a.ts', '\0vite/preload-helper.js'],
  '/_astro/theirs.js': ['/engine/src/a.ts', '/content/guide/_part.astro?astro&type=script&index=0&lang.ts'],
};

function audit(): string[] {
  const loaded = loadFiles(sourceFiles(CONTENT));
  const files = new Map(Object.entries(BUNDLED).map(([file, modules]) => [file, new Set(modules)]));
  const shipped = { modules: new Set<string>(), files };
  const [content, past, pictures] = ['/content', NO_PAST, ['people/ana.png']];
  return auditSite({ site, content, engine: ENGINE, base: '/', loaded, past, pictures, shipped });
}

test('pages of the content, of the engine, and what belongs to them may be there', () => {
  const pages = ['index.html', '404.html', 'pods/first-play/index.html', 'guide/rules/pod-size/index.html'];
  for (const file of pages) put(file);
  const others = ['_headers', 'favicon.svg', 'titles.json', 'schemas/pod.json', 'images/people/ana.png'];
  for (const file of [...others, 'pagefind/fragment/en_1.pf_fragment', '_astro/a.woff2', '_astro/own.js'])
    put(file, '');
  expect(audit()).toEqual([]);
});

test.each([
  ['a page of a file that was deleted', 'pods/second-play/index.html'],
  ['a picture that nobody publishes', 'images/people/ben.png'],
  ['a file of somebody', 'notes.txt'],
  ['a drawing that could run scripts', 'logo.svg'],
  ['a script beside those of the engine', 'script.js'],
  ['a source map', '_astro/a.js.map'],
  ['a script that the bundler did not write', '_astro/slipped-in.js'],
])('%s may not', (_what, file) => {
  put(file);
  expect(audit()).toEqual([`/${file} is no file of this handbook`]);
});

test('a script that MDX brought along may not, though the bundler wrote it', () => {
  put('_astro/theirs.js', '');
  expect(audit()).toEqual([
    '/_astro/theirs.js is a script that the handbook did not write (guide/_part.astro)',
  ]);
});

test('a link of the file system may not: it would publish what lies elsewhere', () => {
  symlinkSync('/etc/hostname', join(site, '404.html'));
  expect(audit()).toEqual(['/404.html is no ordinary file']);
});

test('where the content has it, the line is told, and else the file', () => {
  put('guide/videos/index.html', `${POLICY}<iframe src="https://example.com/a"></iframe>`);
  put('pods/first-play/index.html', `${POLICY}<p onclick="x">x</p>`);
  expect(audit()).toEqual([
    '/guide/videos/index.html has a <iframe> (guide/videos.mdx:7)',
    '/guide/videos/index.html makes a browser ask for https://example.com/a (guide/videos.mdx:7)',
    '/pods/first-play/index.html has the handler onclick on a <p> (pods/first-play/pod.md)',
  ]);
});

test('the entries of feeds hold nothing that runs or loads, whatever shows them', () => {
  const atom = (html: string) =>
    `<?xml version="1.0"?><feed><entry><title>a</title><link rel="self" href="https://a.example"/>${html}</entry></feed>`;
  const json = (html: string) => JSON.stringify({ items: [{ content_html: html }] });
  put(
    'changes/feed.xml',
    atom('<content type="html">&lt;p&gt;&lt;a href="https://a.example"&gt;b&lt;/a&gt;</content>'),
  );
  put('changes/feed.json', json('<p><a href="https://a.example">b</a></p>'));
  const strays = audit();
  put(
    'changes/feed.xml',
    atom('<content type="html">&lt;img src="https://b.example/c"&gt;</content><script>d</script>'),
  );
  put(
    'changes/feed.json',
    json('<p onclick="a">b</p><script src="/_astro/a.js"></script><a href="javascript:b">c</a>'),
  );
  expect(audit().filter((fault) => !strays.includes(fault))).toEqual([
    '/changes/feed.json has the handler onclick on a <p>',
    '/changes/feed.json has the script /_astro/a.js that the handbook did not write',
    '/changes/feed.json links to javascript:b',
    '/changes/feed.xml makes a browser ask for https://b.example/c',
    '/changes/feed.xml has a <script> outside the text of its entries',
  ]);
  expect(strays.every((fault) => fault.endsWith('is no file of this handbook'))).toBe(true);
});
