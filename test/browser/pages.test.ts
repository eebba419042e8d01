import { readdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';

const site = inject('site');
const origin = inject('origin');
const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('index.html'),
);
const addresses = files.map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`).sort();

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Visits every page of the handbook and gives what was found on each, without the pages where there was nothing. */
async function onEveryPage(
  options: Parameters<Browser['newContext']>[0],
  look: (page: Page, address: string) => Promise<string[]>,
): Promise<string[]> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const found: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => found.push(`${page.url()}: ${error.message}`));
  for (const address of addresses) {
    await page.goto(`${origin}${address}`);
    found.push(...(await look(page, address)).map((problem) => `${address}: ${problem}`));
  }
  await context.close();
  return found;
}

/** Axe's own objections on a page, those of some rules or of all. */
async function objections(page: Page, rules?: readonly string[]): Promise<string[]> {
  // No page has frames; without them axe need not open a page of its own for each.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await (rules ? axe.withRules([...rules]) : axe.withTags(tags)).analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 120)}`);
}

test('no page has anything that axe objects to, or an error in the console', async () => {
  expect(await onEveryPage({ colorScheme: 'light' }, (page) => objections(page))).toEqual([]);
});

test('no page loses contrast in the dark, which changes nothing but colours', async () => {
  const rules = ['color-contrast', 'link-in-text-block'];
  expect(await onEveryPage({ colorScheme: 'dark' }, (page) => objections(page, rules))).toEqual([]);
});

test.each([320, 768])('no page is wider than a screen of %i pixels', async (width) => {
  const found = await onEveryPage({ viewport: { width, height: 800 } }, async (page) => {
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    return excess > 0 ? [`${excess} pixels too wide`] : [];
  });
  expect(found).toEqual([]);
});

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader({ extends: ['html-validate:standard'] }));
  const { results } = await validator.validateMultipleFiles(files.map((file) => `${site}/${file}`));
  const problems = results.flatMap(({ filePath, messages }) =>
    messages.map(
      ({ line, message, ruleId }) => `${filePath?.slice(site.length)}:${line} ${ruleId} ${message}`,
    ),
  );
  expect(problems).toEqual([]);
});
