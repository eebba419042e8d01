import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as csstree from 'css-tree';
import { JSDOM } from 'jsdom';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { chart } from '../../src/cli/chart.ts';
import { UsageError } from '../../src/cli/options.ts';
import { generatedOrganisation } from '../generated-organisation.ts';

const MUSIC_APP = new URL('../../content', import.meta.url).pathname;

let out: string;
let errors: string;
let small: string;
const folders: string[] = [];

beforeAll(() => {
  small = folderWith(generatedOrganisation({ pods: 5 }));
});

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

beforeEach(() => {
  out = '';
  errors = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    errors += String(text);
    return true;
  });
  vi.stubEnv('PODBOOK_CONTENT', small);
  vi.stubEnv('PODBOOK_ON', '2026-11-23');
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

function folderWith(files: Iterable<[string, string]>): string {
  const folder = mkdtempSync(join(tmpdir(), 'podbook-chart-'));
  folders.push(folder);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

describe.each(['company', 'outcome theme-0', 'interfaces', 'functions'])('podbook chart %s', (words) => {
  test('as SVG has lines that are lines, and no black shapes between their ends', async () => {
    await chart.run([...words.split(' '), '--format', 'svg']);
    const { document } = new JSDOM(out).window;
    const unfilled: string[] = [];
    csstree.walk(csstree.parse(document.querySelector('style')?.textContent ?? ''), {
      visit: 'Rule',
      enter({ prelude, block }) {
        if (/fill:none/.test(csstree.generate(block))) unfilled.push(csstree.generate(prelude));
      },
    });
    const lines = [...document.querySelectorAll('path')].filter(
      (path) => !/z\s*$/i.test(path.getAttribute('d') ?? '') && !path.hasAttribute('fill'),
    );
    expect(lines.filter((line) => !line.closest(unfilled.join(', '))).map((line) => line.outerHTML)).toEqual(
      [],
    );
  });

  test('prints one diagram', async () => {
    expect(await chart.run(words.split(' '))).toBe(0);
    expect(out).toMatch(/^flowchart LR\n {2}\S/);
    expect(out.endsWith('\n')).toBe(true);
  });

  test('prints an SVG file with its colours, and links only where the handbook’s address is known', async () => {
    expect(await chart.run([...words.split(' '), '--format', 'svg'])).toBe(0);
    expect(out).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /);
    expect(out).toContain('--accent:');
    expect(out).not.toContain('href=');
    expect(out).not.toMatch(/rem"|NaN|undefined/);
    out = '';
    vi.stubEnv('PODBOOK_SITE', 'https://handbook.example');
    vi.stubEnv('PODBOOK_BASE', '/music/');
    await chart.run([...words.split(' '), '--format', 'svg']);
    expect(out).toMatch(/<a href="https:\/\/handbook\.example\/music\/(?:outcomes|pods|from-functions)\//);
  });

  test('prints the same each time', async () => {
    await chart.run(words.split(' '));
    const first = out;
    out = '';
    await chart.run(words.split(' '));
    expect(out).toBe(first);
  });
});

test('the day can be chosen', async () => {
  await chart.run(['outcome', 'grow-artists', '--content', MUSIC_APP, '--on', '2026-10-01']);
  expect(out).toContain('João Vibrato');
  expect(out).not.toContain('Vacant');
});

test('a large organisation is printed as Markdown with a heading for each diagram', async () => {
  const children = Array.from({ length: 520 }, (_, n): [string, string] => [
    `outcomes/o${n}.md`,
    `---\ntitle: O ${n}\nparent: top\nstatus: proposed\n---\n`,
  ]);
  const top: [string, string] = ['outcomes/top.md', '---\ntitle: Top\nstatus: proposed\n---\n'];
  const folder = folderWith([['org.yaml', 'name: Large\n'], top, ...children]);
  expect(await chart.run(['company', '--content', folder])).toBe(0);
  expect(out).toMatch(/^## .+\n\n```mermaid\nflowchart LR\n/);
  expect(out.match(/^```mermaid$/gm)?.length).toBeGreaterThan(1);
});

test('content with errors is not drawn', async () => {
  const folder = folderWith([
    ['org.yaml', 'name: Tiny\n'],
    ['outcomes/a.md', '---\ntitle: A\npod: nowhere\n---\n'],
  ]);
  expect(await chart.run(['company', '--content', folder])).toBe(1);
  expect(out).toBe('');
  expect(errors).toContain('outcomes/a.md:3:6');
});

test.for<[string, string]>([
  ['', 'Which chart? One of company, outcome, interfaces, functions'],
  ['compny', 'There is no chart "compny". Did you mean "company"?'],
  ['constructor', 'There is no chart "constructor". Known: company, outcome, interfaces, functions.'],
  ['outcome', 'Which outcome? Give its id, the name of its file without .md'],
  ['outcome theme-00', 'There is no outcome "theme-00". Did you mean "theme-0"?'],
  [
    'outcome zzzzzzzzzzzzzzz',
    'There is no outcome "zzzzzzzzzzzzzzz". The files below outcomes/ are named by their ids.',
  ],
  ['company x', 'Unexpected "x"'],
  ['company --format png', 'There is no format "png". Known: mermaid, svg.'],
  ['company --on 2026-13-01', '"2026-13-01" is not a day such as 2026-11-23'],
])('podbook chart %s is refused', async ([words, message]) => {
  const run = chart.run(words.split(' ').filter((word) => word !== ''));
  await expect(run).rejects.toThrow(UsageError);
  await expect(run).rejects.toThrow(message);
});
