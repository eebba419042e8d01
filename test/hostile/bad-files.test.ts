import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadOrganisation } from '../../src/load.ts';
import { checkLoaded } from '../../src/org/rules/run.ts';

const PAGE = '---\ntitle: A\n---\n';
const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

type Files = Readonly<Record<string, string | Uint8Array>>;

/** What site generators publish otherwise than it was written, or lose, in silence: here each has its line. */
const classes: readonly (readonly [what: string, files: Files, found: readonly string[]])[] = [
  [
    'a day that is not in the calendar',
    { 'outcomes/a.md': '---\ntitle: A\nworth:\n  reviewOn: 2024-02-30\n---\n' },
    ['outcomes/a.md:4:13 schema'],
  ],
  [
    'names that differ in capitals',
    { 'guide/A.md': PAGE, 'guide/a.md': PAGE },
    ['guide/A.md:1:1 file-name', 'guide/a.md:1:1 duplicate-id'],
  ],
  [
    'names that differ in how an accent is stored',
    { 'guide/caf\u00e9.md': PAGE, 'guide/cafe\u0301.md': PAGE },
    [
      'guide/cafe\u0301.md:1:1 file-name',
      'guide/caf\u00e9.md:1:1 duplicate-id',
      'guide/caf\u00e9.md:1:1 file-name',
    ],
  ],
  [
    'a page and a folder of one name',
    { 'guide/a.md': PAGE, 'guide/a/index.md': PAGE },
    ['guide/a/index.md:1:1 duplicate-id'],
  ],
  ['bytes that are not UTF-8', { 'guide/a.md': latin1(`${PAGE}\ncaf\u00e9\n`) }, ['guide/a.md:5:4 file']],
  [
    'bytes that are not UTF-8 in the fields',
    { 'guide/a.md': latin1('---\ntitle: caf\u00e9\n---\n') },
    ['guide/a.md:2:11 file'],
  ],
  ['NUL', { 'guide/a.md': `${PAGE}a\0b` }, ['guide/a.md:4:2 file']],
  ['text that is turned around', { 'guide/a.md': `${PAGE}\na\u202eb` }, ['guide/a.md:5:2 file']],
  [
    'an escape that turns text around',
    { 'guide/a.md': '---\ntitle: "a\\u202eb"\n---\na &#x202e; b' },
    ['guide/a.md:2:8 schema', 'guide/a.md:4:1 unsafe-html'],
  ],
  [
    'a title that nobody can see',
    { 'guide/a.md': '---\ntitle: "\\u200b"\n---\n' },
    ['guide/a.md:2:8 schema'],
  ],
  [
    'images that differ in capitals',
    { 'guide/a.png': '', 'guide/A.PNG': '' },
    ['guide/a.png:1:1 duplicate-id'],
  ],
  ['the files of git', { '.git/refs/heads/a.md': 'b' }, []],
  ['an ending in capitals', { 'guide/a.MD': PAGE }, ['guide/a.MD:1:1 file-name']],
  ['a longer ending', { 'guide/a.markdown': PAGE }, ['guide/a.markdown:1:1 file-name']],
  ['a Markdown file that is hidden', { 'guide/.a.md': PAGE }, ['guide/.a.md:1:1 file-name']],
  ['a page in a hidden folder', { 'guide/.b/a.md': PAGE }, ['guide/.b/a.md:1:1 file-name']],
  [
    'an address that is no text',
    { 'guide/a.md': `${PAGE}a\n\n![](%zz)` },
    ['guide/a.md:6:1 dead-link', 'guide/a.md:6:1 image-format'],
  ],
  [
    'a link with an address that is no text',
    { 'guide/a.md': `${PAGE}[a](%zz.md)` },
    ['guide/a.md:4:1 dead-link'],
  ],
  ['a link to nothing', { 'guide/a.md': `${PAGE}\n[a](b.md)` }, ['guide/a.md:5:1 dead-link']],
  [
    'a link to nothing from a reference',
    { 'guide/a.md': `${PAGE}[a]\n\n[a]: b.md` },
    ['guide/a.md:6:1 dead-link'],
  ],
  [
    'a link to nothing in HTML',
    { 'guide/a.md': `${PAGE}<a href="b.md">a</a>` },
    ['guide/a.md:4:4 dead-link'],
  ],
  [
    'a link to nothing in the fields',
    { 'outcomes/a.md': '---\ntitle: A\nantiGoals:\n  - "[a](b.md)"\n---\n' },
    [
      'outcomes/a.md:1:1 definition-of-done',
      'outcomes/a.md:1:1 outcome-owner',
      'outcomes/a.md:4:5 dead-link',
    ],
  ],
  ['an anchor of nothing', { 'guide/a.md': `${PAGE}[a](#b)` }, ['guide/a.md:4:1 dead-link']],
  [
    'an anchor of nothing on another page',
    { 'guide/a.md': `${PAGE}[a](b.md#c)`, 'guide/b.md': PAGE },
    ['guide/a.md:4:1 dead-link'],
  ],
  ['a footnote of nothing', { 'guide/a.md': `${PAGE}a[^b]` }, ['guide/a.md:4:2 unknown-footnote']],
  [
    'footnotes that nothing refers to, one only from the other',
    { 'guide/a.md': `${PAGE}a[^b]\n\n[^b]: c[^d]\n\n[^d]: e\n\n[^f]: g[^h]\n\n[^h]: i` },
    ['guide/a.md:10:1 unknown-footnote', 'guide/a.md:12:1 unknown-footnote'],
  ],
  [
    'two footnotes of one label',
    { 'guide/a.md': `${PAGE}a[^b]\n\n[^b]: c\n\n> [^B]: d` },
    ['guide/a.md:8:3 unknown-footnote'],
  ],
  ['a hash in a name', { 'guide/a#b.md': PAGE }, ['guide/a#b.md:1:1 file-name']],
  ['a question mark in a name', { 'guide/a?b.md': PAGE }, ['guide/a?b.md:1:1 file-name']],
  ['a blank in a name', { 'guide/a b.md': PAGE }, ['guide/a b.md:1:1 file-name']],
  ['a percent sign in a name', { 'guide/a%20b.md': PAGE }, ['guide/a%20b.md:1:1 file-name']],
  ['a percent sign in the name of an image', { 'guide/%22.png': '' }, ['guide/%22.png:1:1 file-name']],
  [
    'a colon in the name of an image',
    { 'guide/javascript:a.png': '' },
    ['guide/javascript:a.png:1:1 file-name'],
  ],
  ['a turned name of an image', { 'guide/a\u202egnp.png': '' }, ['guide/a\u202egnp.png:1:1 file-name']],
  ['a hash in the name of an image', { 'guide/#a.png': '' }, ['guide/#a.png:1:1 file-name']],
  ['a question mark in the name of an image', { 'guide/?a.png': '' }, ['guide/?a.png:1:1 file-name']],
  ['a backslash in the name of an image', { 'guide/a\\b.png': '' }, ['guide/a\\b.png:1:1 file-name']],
  ['a line end in a name', { 'guide/a\nb.md': PAGE }, ['guide/a\nb.md:1:1 file-name']],
  [
    'markup in a name',
    { 'guide/<img src=x onerror=alert(1)>.md': PAGE },
    ['guide/<img src=x onerror=alert(1)>.md:1:1 file-name'],
  ],
  [
    'a name of a built-in thing',
    { 'constructor/toString.md': PAGE },
    ['constructor/toString.md:1:1 file-name'],
  ],
  ['a folder whose name begins with _, a draft', { 'guide/_b/a.md': 'a' }, []],
  [
    'a path of more than 200 bytes',
    { [`guide/${'a'.repeat(191)}.md`]: PAGE, [`guide/${'b'.repeat(192)}.md`]: PAGE },
    [`guide/${'b'.repeat(192)}.md:1:1 file`],
  ],
  ['a missing image', { 'guide/a.md': `${PAGE}a\n\n![a](b.png)` }, ['guide/a.md:6:1 dead-link']],
  [
    'a missing portrait',
    { 'people/a.md': '---\nname: A\navatar: a.png\n---\n' },
    ['people/a.md:3:9 dead-link'],
  ],
  ['an SVG', { 'guide/a.svg': '<svg onload="alert(1)"/>' }, ['guide/a.svg:1:1 file-name']],
  [
    'an SVG that a page shows',
    { 'guide/a.svg': '<svg/>', 'guide/a.md': `${PAGE}![a](a.svg)` },
    ['guide/a.md:4:1 image-format', 'guide/a.svg:1:1 file-name'],
  ],
  ['an AVIF', { 'guide/a.avif': '' }, ['guide/a.avif:1:1 file-name']],
  ['HTML', { 'guide/a.html': '<script>alert(1)</script>' }, ['guide/a.html:1:1 file-name']],
  ['MDX', { 'guide/a.mdx': `${PAGE}{alert(1)}` }, ['guide/a.mdx:1:1 mdx']],
  [
    'MDX beside a folder that may have it',
    { 'org.yaml': 'name: A\nmdx: [guide/b]\n', 'guide/bc/a.mdx': PAGE, 'guide/b/a.mdx': PAGE },
    ['guide/bc/a.mdx:1:1 mdx'],
  ],
  [
    'a script',
    { 'guide/a.js': 'alert(1)', 'astro.config.mjs': '' },
    ['astro.config.mjs:1:1 file-name', 'guide/a.js:1:1 file-name'],
  ],
  ['another YAML', { 'guide/a.yaml': 'a: b' }, ['guide/a.yaml:1:1 file-name']],
  [
    'YAML that multiplies',
    { 'org.yaml': `name: A\ndescription: &a [x, x]\ntagline: [*a, *a]\n` },
    ['org.yaml:2:17 yaml', 'org.yaml:3:11 yaml', 'org.yaml:3:15 yaml'],
  ],
  [
    'YAML that makes things',
    { 'guide/a.md': '---\ntitle: !!js/function "alert(1)"\n---\n' },
    ['guide/a.md:2:8 yaml'],
  ],
  [
    'a field of prototypes',
    { 'guide/a.md': '---\ntitle: A\n__proto__: { a: b }\n---\n' },
    ['guide/a.md:3:1 yaml'],
  ],
  ['fields that are not closed', { 'guide/a.md': '---\ntitle: A\n' }, ['guide/a.md:1:1 front-matter']],
  ['fields that are opened twice', { 'guide/a.md': '---\ntitle: A\n---\n---\ntitle: B\n---\n' }, []],
  ['no fields', { 'guide/a.md': 'a' }, ['guide/a.md:1:1 front-matter']],
  ['nothing at all', { 'guide/a.md': '' }, ['guide/a.md:1:1 front-matter']],
];

let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'podbook-bad-'));
});
afterEach(() => rmSync(content, { recursive: true }));

function problemsOf(files: Files): string[] {
  for (const [path, text] of Object.entries({ 'org.yaml': 'name: A\n', ...files })) {
    const file = join(content, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const { diagnostics } = checkLoaded(loadOrganisation(content), { on: '2026-11-24' });
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`);
}

test.each(classes)('%s', (_what, files, found) => {
  expect(problemsOf(files)).toEqual(found);
});

test('text between rules that open a body is read', () => {
  const page = `${PAGE}---\n\na: b\n\n---\n`;
  expect(problemsOf({ 'guide/a.md': page })).toEqual([]);
  expect(loadOrganisation(content).org.byFile.get('guide/a.md')?.body.prose).toMatchObject([
    { text: 'a: b', line: 6 },
  ]);
});

test('a link that leads out is not followed', () => {
  symlinkSync('/etc/hostname', join(content, 'a.md'));
  mkdirSync(join(content, 'guide'));
  symlinkSync('/etc', join(content, 'guide/etc'));
  expect(problemsOf({})).toEqual(['a.md:1:1 file', 'guide/etc:1:1 file']);
});

test('whoever shows a picture that is too large to be read is not to blame', () => {
  writeFileSync(join(content, 'logo.png'), '');
  truncateSync(join(content, 'logo.png'), 26 * 1024 * 1024);
  const org = 'name: A\ntheme:\n  logo: logo.png\n';
  expect(problemsOf({ 'org.yaml': org, 'guide/a.md': `${PAGE}![a](../logo.png)` })).toEqual([
    'logo.png:1:1 image',
  ]);
});
