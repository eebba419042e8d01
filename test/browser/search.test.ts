import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';

const origin = inject('origin');
const site = inject('site');

/** The machine may be busy with other tests. */
const poll = <T>(look: () => T | Promise<T>) => expect.poll(look, { timeout: 20_000 });

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await open();
});

async function open(address = `${origin}/`, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  const fresh = await context.newPage();
  await fresh.goto(address, { waitUntil: 'networkidle' });
  return fresh;
}

const dialog = () => page.getByRole('dialog');
const field = () => dialog().getByRole('searchbox');
const hits = () => page.locator('.search-title a');

/** Searches, and waits for what is found. */
async function search(query: string): Promise<string[]> {
  if (!(await dialog().isVisible())) await page.keyboard.press('/');
  await dialog().waitFor();
  await field().fill('');
  await poll(() => dialog().getByRole('status').textContent()).toBe('');
  await field().fill(query);
  await poll(() => dialog().getByRole('status').textContent()).toMatch(/\d+ result|Nothing was found/);
  return hits().evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
}

test('nothing of search is fetched before it is opened', async () => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.reload({ waitUntil: 'networkidle' });
  expect(fetched.filter((path) => /pagefind|search-dialog|search\.json/.test(path))).toEqual([]);
  await page.getByRole('button', { name: 'Search' }).click();
  await poll(() => fetched.some((path) => path.startsWith('/pagefind/'))).toBe(true);
});

test.each(['/', 'Control+k', 'Meta+k'])(
  '%s opens it, Escape closes it, and the focus is where it was',
  async (key) => {
    const link = page.getByRole('link').nth(1);
    await link.focus();
    await page.keyboard.press(key);
    await poll(() => field().evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await dialog().isVisible()).toBe(false);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  },
);

test('/ is a letter where somebody writes, and nothing where it was turned off', async () => {
  await page.keyboard.press('/');
  await field().pressSequentially('a/b');
  expect(await field().inputValue()).toBe('a/b');
  await dialog().getByRole('checkbox', { name: 'The key / opens search' }).uncheck();
  await page.reload({ waitUntil: 'networkidle' });
  await page.keyboard.press('/');
  expect(await dialog().isVisible()).toBe(false);
  await page.keyboard.press('Control+k');
  await poll(() => dialog().isVisible()).toBe(true);
});

test('it works where a browser lets pages keep nothing', async () => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    }),
  );
  await page.reload({ waitUntil: 'networkidle' });
  expect(await search('mei')).toContain('/people/mei-semibreve/');
});

test.each([
  ['mei', '/people/mei-semibreve/'],
  ['operator', '/lenses/operator/'],
  ['payout', '/interfaces/payout-statements/'],
  ['retain users', '/outcomes/retain-users/'],
  ['play log', '/interfaces/play-log/'],
  ['who decides about ads?', '/decisions/2026-07-09-two-breaks-an-hour/'],
  ['privacy', '/guardrails/listener-privacy/'],
  ['stale page', '/guide/rules/stale-page/'],
  ['decisions', '/decisions/'],
  ['first play', '/pods/first-play/'],
  ['change this handbook', '/guide/changing/this-handbook/'],
  ['athens', '/people/mei-semibreve/'],
])('who searches for "%s" finds %s among the first three', async (query, address) => {
  expect((await search(query)).slice(0, 3)).toContain(address);
});

test('a mistyped name leads to the right one', async () => {
  await search('semibrave');
  await dialog().getByRole('button', { name: 'semibreve' }).click();
  await poll(() => hits().first().textContent()).toBe('Mei Semibreve');
});

test('the keyboard alone narrows the results, walks through them and opens one', async () => {
  await search('operator');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
  const people = dialog().getByRole('radio', { name: /^People/ });
  await poll(() => people.isChecked()).toBe(true);
  const kinds = () => page.locator('.search-kind').allTextContents();
  await poll(async () => (await kinds()).every((kind) => kind.startsWith('Person'))).toBe(true);
  await field().focus();
  await page.keyboard.press('ArrowDown');
  const address = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).pathname);
  await Promise.all([page.waitForURL(`**${address}`), page.keyboard.press('Enter')]);
  expect(address).toMatch(/^\/people\//);
});

test('Enter in the field opens the first result', async () => {
  await search('mei semibreve');
  await Promise.all([page.waitForURL('**/people/mei-semibreve/'), page.keyboard.press('Enter')]);
});

/** The names of those who chose not to be listed. */
const hidden = readdirSync('content/people')
  .map((file) => readFileSync(`content/people/${file}`, 'utf8'))
  .filter((text) => /^listed: false$/m.test(text))
  .map((text) => /^name: (.+)$/m.exec(text)?.[1] ?? '');

test('no file of the handbook, and none of its index, names anybody who chose not to be listed', () => {
  const names = new RegExp(hidden.flatMap((name) => name.split(' ')).join('|'), 'i');
  const named = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => names.test(unpacked(readFileSync(file))));
  expect(hidden).not.toEqual([]);
  expect(named).toEqual([]);
});

/** The text of a file; the parts of the index are packed. */
function unpacked(bytes: Buffer): string {
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString();
}

test('nobody who chose not to be listed can be found', async () => {
  for (const name of hidden) {
    await search(`"${name}"`);
    expect(await hits().count()).toBe(0);
  }
});

test('the open dialog has nothing that axe objects to, in light and dark', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    page = await open(`${origin}/`, { colorScheme });
    await search('operator');
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('dialog').analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  }
});

test('without scripts a sentence stands where the button would be', async () => {
  page = await open(`${origin}/`, { javaScriptEnabled: false });
  expect(await page.locator('.search-off').isVisible()).toBe(true);
  expect(await page.locator('.search-button').isVisible()).toBe(false);
});
