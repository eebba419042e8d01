import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';

const origin = inject('origin');

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await (await browser.newContext()).newPage();
});
afterAll(() => browser.close());

/** What the rows that are shown are about, from the top. */
function rows(on = page): Promise<string[]> {
  return on.locator('[data-table] tbody tr:not([hidden]) th a').allTextContents();
}

/** The texts of one column, of the rows that are shown, from the top. */
function column(number: number): Promise<string[]> {
  return page.locator(`[data-table] tbody tr:not([hidden]) > :nth-child(${number})`).allTextContents();
}

async function open(address: string): Promise<void> {
  await page.goto(`${origin}${address}`);
  await page.locator('[data-table="ready"]').waitFor();
}

const search = () => page.evaluate(() => location.search);

test('a heading orders the rows one way, then the other, and the address says so', async () => {
  await open('/outcomes/');
  const before = await rows();
  const due = page.getByRole('columnheader', { name: 'Due' });
  await due.getByRole('button').click();
  const days = () =>
    page
      .locator('[data-table] tbody td:last-child')
      .evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset['sort'] ?? ''));
  const known = (await days()).filter(Boolean);
  expect(known).toEqual([...known].sort());
  expect(await due.getAttribute('aria-sort')).toBe('ascending');
  expect(await search()).toBe('?sort=due');
  await due.getByRole('button').click();
  expect((await days()).filter(Boolean)).toEqual([...known].sort().reverse());
  expect((await days()).at(-1), 'an outcome without a day stays last').toBe('');
  expect(await due.getAttribute('aria-sort')).toBe('descending');
  expect(await search()).toBe('?sort=-due');
  await page.getByRole('columnheader', { name: 'Outcome' }).getByRole('button').click();
  expect(await rows()).toEqual(before);
  expect(await search(), 'the order that the page came in needs no words').toBe('');
});

test('words, accents or not, and facets leave the rows that have all of them', async () => {
  await open('/people/');
  await page.getByRole('searchbox', { name: 'Filter' }).fill('joao');
  expect(await rows()).toEqual(['João Vibrato']);
  await page.getByRole('searchbox', { name: 'Filter' }).fill('');
  await page.getByRole('combobox', { name: 'Pod' }).selectOption('First Play');
  await page.getByRole('combobox', { name: 'Lens' }).selectOption('Builder');
  expect(await rows()).toEqual(['Ana Larghetto', 'Luca Arpeggio']);
  expect(await page.locator('[data-table]').getByRole('status').textContent()).toBe('2 of 18');
  expect(await search()).toBe('?pod=first-play&lens=builder');
});

test('a link shows the same rows to somebody else, and going back shows them again', async () => {
  await open('/interfaces/?pod=fair-share&mode=x-as-a-service&sort=-title');
  const shown = await rows();
  expect(shown.length).toBeGreaterThan(1);
  expect(shown).toEqual([...shown].sort().reverse());
  const ends = await Promise.all([column(2), column(3)]);
  expect(shown.every((_, row) => ends.some((end) => end[row]?.includes('Fair Share')))).toBe(true);
  await page.getByRole('link', { name: shown[0] as string }).click();
  await page.waitForURL(/\/interfaces\/[a-z-]+\/$/);
  await page.goBack();
  await page.locator('[data-table="ready"]').waitFor();
  expect(await rows()).toEqual(shown);
  expect(await page.getByRole('combobox', { name: 'Mode' }).inputValue()).toBe('x-as-a-service');
});

test('what an address asks for that is not there is passed over', async () => {
  await open('/pods/?status=lost&sort=weight');
  expect(await page.locator('[data-table] tbody tr[hidden]').count()).toBe(0);
  expect(await page.getByRole('combobox', { name: 'Status' }).inputValue()).toBe('');
});

test('"Clear" brings every row back and keeps the reader in the table', async () => {
  await open('/decisions/?q=nothing-is-called-this');
  expect(await rows()).toEqual([]);
  expect(await page.locator('[data-table]').getByRole('status').textContent()).toMatch(/^None of \d+$/);
  await page.getByRole('button', { name: 'Clear' }).click();
  expect(await page.locator('[data-table] tbody tr[hidden]').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
  expect(await search()).toBe('');
});

test('everything is reached and worked by keyboard', async () => {
  await open('/pods/');
  await page.getByRole('searchbox', { name: 'Filter' }).focus();
  const stops: (string | null)[] = [];
  for (let stop = 0; stop < 4; stop += 1) {
    await page.keyboard.press('Tab');
    stops.push(
      await page.evaluate(() => document.activeElement?.closest('select, section, button')?.tagName ?? null),
    );
  }
  expect(stops).toEqual(['SELECT', 'SELECT', 'SECTION', 'BUTTON']);
  await page.keyboard.press('Enter');
  expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
});

test('a sorted and filtered table is accessible', async () => {
  await open('/outcomes/?status=active&sort=-progress');
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
});

test('without scripts the tables are whole, and nothing offers what would not work', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  for (const address of ['people', 'outcomes', 'pods', 'interfaces', 'decisions']) {
    await plain.goto(`${origin}/${address}/?q=nothing-is-called-this`);
    expect((await rows(plain)).length, address).toBeGreaterThan(5);
    expect(await plain.locator('[data-table] :is(input, select, button):visible').count(), address).toBe(0);
  }
  await context.close();
});

test('on a phone the first column stays while the others scroll', async () => {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  const phone = await context.newPage();
  await phone.goto(`${origin}/outcomes/`);
  const heading = phone.locator('[data-table] tbody th').first();
  const before = await heading.boundingBox();
  const scrolled = await phone.locator('.table-frame').evaluate((frame) => {
    frame.scrollTo(200, 0);
    return frame.scrollLeft;
  });
  expect(scrolled).toBe(200);
  expect((await heading.boundingBox())?.x).toBe(before?.x);
  await context.close();
});
