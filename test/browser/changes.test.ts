import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serve } from '../../src/cli/pdf/serve.ts';
import { launchChromium } from './chromium.ts';

/*
 * The smallest organisation with a history of two months, in which three long chapters are rewritten: more than one
 * page can tell.
 */
const CHAPTERS = ['a', 'b', 'c'];

let folder: string;
let served: Served;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'podbook-changes-'));
  const content = join(folder, 'content');
  cpSync('test/orgs/smallest/content', content, { recursive: true });
  appendFileSync(
    join(content, 'org.yaml'),
    'site: https://handbook.example.com\nrepository: { url: https://github.com/a/b }\n',
  );
  mkdirSync(join(content, 'guide'));
  for (const chapter of CHAPTERS) writeChapter(chapter, 'First.');
  execFileSync('git', ['init', '-q', folder]);
  commit('2025-11-03', 'Ana', 'Write down who we are');
  for (const chapter of ['a', 'b']) {
    writeChapter(chapter, 'Again.');
    commit('2025-11-20', 'Ben', `Rewrite ${chapter}`);
  }
  writeChapter('c', 'Again.');
  commit('2025-12-01', 'Ben', 'Rewrite c');
  const pod = join(content, 'pods/first-play/pod.md');
  writeFileSync(pod, readFileSync(pod, 'utf8').replace(/title: .*/, 'title: Second Play'));
  commit('2025-12-24', 'Ana', 'Play again (#12)');
  execFileSync(
    process.execPath,
    ['src/cli/main.ts', 'build', '--content', content, '--out', join(folder, 'site'), '--on', '2026-01-15'],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, PODBOOK_SITE: '', PODBOOK_BASE: '', PODBOOK_CACHE: join(folder, 'cache') },
    },
  );
  served = await serve(join(folder, 'site'), '');
  browser = await launchChromium();
  page = await (await browser.newContext()).newPage();

  function writeChapter(name: string, text: string): void {
    const sections = Array.from({ length: 250 }, (_, index) => `## Section ${index + 1}\n\n${text}\n`);
    writeFileSync(
      join(content, `guide/${name}.md`),
      `---\ntitle: Chapter ${name}\n---\n\n${sections.join('\n')}`,
    );
  }

  function commit(day: string, author: string, message: string): void {
    const identity = ['-c', `user.name=${author}`, '-c', 'user.email=somebody@example.com'];
    execFileSync('git', ['-C', folder, 'add', 'content']);
    execFileSync('git', ['-C', folder, ...identity, 'commit', '-qm', message], {
      env: { ...process.env, GIT_AUTHOR_DATE: `${day}T12:00:00Z`, GIT_COMMITTER_DATE: `${day}T12:00:00Z` },
    });
  }
}, 300_000);

afterAll(async () => {
  await browser?.close();
  served?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(address: string): Promise<void> {
  await page.goto(`${served.origin}${address}`);
  await page.locator('[data-change-log="ready"]').waitFor();
}

/** The changes that are shown, a line each. */
const shown = () => page.locator('.change-list > li:visible').allInnerTexts();
const choose = (name: string, choice: string) => page.getByRole('combobox', { name }).selectOption(choice);
const said = () => page.locator('[data-change-log]').getByRole('status').textContent();

test('the log can be narrowed down, and the address says to what', async () => {
  await open('/changes/');
  const all = (await shown()).length;
  await choose('Pod', 'Second Play');
  expect(await shown()).toEqual(['“First Play” is called Second Play now']);
  expect(await said()).toBe('1 of 201');
  expect(new URL(page.url()).search).toBe('?pod=first-play');
  await page.getByRole('button', { name: 'Clear' }).click();
  expect((await shown()).length).toBe(all);
  expect(new URL(page.url()).search).toBe('');
  await choose('Kind', 'Guide');
  await choose('Person', 'Ana');
  expect(await shown()).toEqual([]);
});

test('what a link asks for is looked for in the older months too', async () => {
  await open('/changes/?outcome=activate-users');
  expect(await said()).toBe('None of 201');
  expect(await page.getByRole('combobox', { name: 'Outcome' }).inputValue()).toBe('activate-users');
  await page.getByRole('link', { name: 'November 2025 (1 of 2)' }).click();
  await page.waitForURL('**/changes/2025-11/?outcome=activate-users');
  await page.locator('[data-change-log="ready"]').waitFor();
  expect(await shown()).toEqual([
    'Activate users is worked on now, by First Play',
    'First Play is formed, for Activate users',
  ]);
});

test('what an address asks for that is nowhere is passed over', async () => {
  await open('/changes/?pod=lost');
  expect(await page.getByRole('combobox', { name: 'Pod' }).inputValue()).toBe('');
  expect(await said()).toBe('');
});

test('without a script the log is whole, with its commits, authors and pull requests', async () => {
  const quiet = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await quiet.goto(`${served.origin}/changes/`);
  expect(await quiet.getByRole('combobox').count()).toBe(0);
  const newest = quiet.locator('.commit').first();
  expect(await newest.textContent()).toMatch(/Dec 24, 2025[\s\S]*Ana[\s\S]*#12[\s\S]*Second Play/);
  expect(await newest.getByRole('link', { name: 'Pull request #12' }).getAttribute('href')).toBe(
    'https://github.com/a/b/pull/12',
  );
  expect(await quiet.locator('.change-list > li').count()).toBe(201);
  await quiet.close();
});

test('a pod has a feed of its own, which leads to the commit in the log', async () => {
  await page.goto(`${served.origin}/pods/first-play/`);
  const feed = await page.locator('link[type="application/atom+xml"]').getAttribute('href');
  const xml = await (await page.request.get(`${served.origin}${feed}`)).text();
  const { document } = new JSDOM(xml, { contentType: 'application/xml' }).window;
  const titles = [...document.querySelectorAll('entry > title')].map(({ textContent }) => textContent);
  expect(titles).toEqual([
    '“First Play” is called Second Play now',
    expect.stringMatching(/^Activate users is worked on now, by First Play, and \d more changes$/),
  ]);
  const link = document.querySelector('entry > link')?.getAttribute('href') ?? '';
  await open(link.replace('https://handbook.example.com', ''));
  const commit = page.locator(new URL(link).hash.replace('#', '[id="').concat('"]'));
  expect(await commit.textContent()).toContain('Second Play');
});

test('a past quarter shows what was promised then', async () => {
  await page.goto(`${served.origin}/board/`);
  await page.getByRole('link', { name: 'Q4 2025' }).click();
  await page.waitForURL('**/board/2025-q4/');
  expect(await page.getByRole('table').textContent()).toMatch(
    /Activate users[\s\S]*Second Play,\s*Committed/,
  );
});
