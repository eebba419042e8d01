import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';

/*
 * The way of somebody who has never contributed: from a page of the handbook to the host's editor, a branch, a commit,
 * the findings on its lines, and the comment that tells what changes. The host is a bare repository of this machine and
 * an editor that reads addresses as the host's does.
 */
const root = mkdtempSync(join(tmpdir(), 'podbook-contributing-'));
const [host, clone] = [join(root, 'host.git'), join(root, 'clone')];

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=Newcomer', '-c', 'user.email=newcomer@example.org'];
  return execFileSync('git', ['-C', clone, ...identity, ...args], { encoding: 'utf8', stdio: 'pipe' });
}

/** What a job of the host runs on the branch. */
function podbook(...args: string[]): { code: number | null; said: string } {
  const all = ['src/cli/main.ts', ...args, '--content', join(clone, 'content'), '--on', '2026-11-23'];
  const { status, stdout } = spawnSync(process.execPath, all, { encoding: 'utf8' });
  return { code: status, said: stdout };
}

const EDITOR =
  '<!doctype html><title>Editor</title><input aria-label="Name"><textarea aria-label="Text"></textarea>';

/** Follows a link of the handbook into the host's editor. */
async function follow(page: Page, address: string, link: string): Promise<URL> {
  await page.goto(`${inject('origin')}${address}`);
  await page.getByRole('link', { name: link }).first().click();
  await page.waitForURL('https://github.example/**');
  return new URL(page.url());
}

/** Writes what stands in the editor to its file, as the host does when somebody proposes a change. */
async function propose(page: Page, message: string): Promise<string> {
  const file = await page.getByLabel('Name').inputValue();
  writeFileSync(join(clone, file), await page.getByLabel('Text').inputValue());
  git('add', '-A');
  git('commit', '-qm', message);
  git('push', '-q', 'origin', 'HEAD');
  return file;
}

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
  execFileSync('git', ['init', '-q', '--bare', '-b', 'main', host]);
  execFileSync('git', ['clone', '-q', host, clone], { stdio: 'pipe' });
  cpSync('content', join(clone, 'content'), { recursive: true });
  git('checkout', '-qb', 'main');
  git('add', '-A');
  git('commit', '-qm', 'The handbook');
  git('push', '-q', 'origin', 'main');
});
afterAll(async () => {
  await browser.close();
  rmSync(root, { recursive: true });
});

test('a newcomer goes from a page to a pull request that tells what it changes', async () => {
  const page = await browser.newPage();
  await page.route('https://github.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: EDITOR }),
  );
  git('checkout', '-qb', 'my-first-change');

  const begun = await follow(page, '/outcomes/', 'New outcome…');
  expect(begun.pathname).toBe('/example/music-app-handbook/new/main');
  const template = begun.searchParams.get('value') ?? '';
  await page
    .getByLabel('Name')
    .fill(`${begun.searchParams.get('filename')}`.replace('new-outcome', 'fans-meet'));
  await page
    .getByLabel('Text')
    .fill(template.replace('title: New outcome', 'title: Fans meet each other\npod: frist-play'));
  const outcome = await propose(page, 'Propose that fans meet');
  expect(outcome).toBe('content/outcomes/fans-meet.md');

  const refused = podbook('check', '--format', 'github');
  expect(refused.code).toBe(1);
  const line = readFileSync(join(clone, outcome), 'utf8').split('\n').indexOf('pod: frist-play') + 1;
  expect(refused.said).toContain(`::error file=${outcome},line=${line},`);
  expect(refused.said).toContain('Did you mean "first-play"?');

  await page.getByLabel('Name').fill(outcome);
  await page
    .getByLabel('Text')
    .fill(readFileSync(join(clone, outcome), 'utf8').replace('frist-play', 'first-play'));
  await propose(page, 'Mend the name of the pod');
  expect(podbook('check', '--format', 'github').code).toBe(0);

  const edited = await follow(page, '/outcomes/activate-users/', 'Edit this page');
  const [, file = ''] = edited.pathname.split('/edit/main/');
  const before = readFileSync(join(clone, file), 'utf8');
  await page.getByLabel('Name').fill(file);
  await page.getByLabel('Text').fill(before.replace('title: Activate users', 'title: Newcomers stay'));
  await propose(page, 'Say what it is about');

  const comment = podbook('diff', 'origin/main', 'origin/my-first-change', '--format', 'markdown');
  expect(comment.said).toMatch(/^<!-- podbook diff -->\n/);
  expect(comment.said).toContain('Fans meet each other');
  expect(comment.said).toContain('Newcomers stay');
  expect(comment.said).toContain(
    '**Fans meet each other is proposed, owned by First Play; and 1 more change.**',
  );
  await page.close();
});
