import { readFileSync } from 'node:fs';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { JSDOM } from 'jsdom';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { overweight } from '../../src/publish/weights/overweight.ts';
import { weigh } from '../../src/publish/weights/weigh.ts';
import { launchChromium } from './chromium.ts';
import { files, onEveryPage } from './every-page.ts';
import { excess, injectAxe, motion, objections, readable, shifts, watchShifts } from './page-checks.ts';

const site = inject('site');
const ABOUT_ONE_THING = /^\/(?:outcomes|pods|people|interfaces|decisions|guardrails)\/[^/]+\/index\.html$/;
const DESK = { width: 1280, height: 800 };

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** What each page says to those whose browser runs scripts. */
const said = new Map<string, string[]>();

test('no page has anything that axe objects to in light or dark, moves by itself, complains, or is wider than a phone', async () => {
  const found = await onEveryPage(browser, {
    options: { colorScheme: 'light', viewport: DESK },
    prepare: watchShifts,
    async look(page, address) {
      said.set(address, await readable(page));
      await injectAxe(page);
      const light = await objections(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = (await objections(page)).map((problem) => `in the dark: ${problem}`);
      await page.emulateMedia({ colorScheme: 'light' });
      const moving = [...(await shifts(page)), ...(await motion(page))];
      const wide = await excess(page, 320);
      await page.setViewportSize(DESK);
      return [...light, ...dark, ...moving, ...wide];
    },
  });
  expect(found).toEqual([]);
});

test('without scripts every page says what it says with them, and none is wider than a screen', async () => {
  const found = await onEveryPage(browser, {
    options: { javaScriptEnabled: false, viewport: DESK },
    async look(page, address) {
      const here = new Set(await readable(page));
      const missing = (said.get(address) ?? ['was not read with scripts']).filter((text) => !here.has(text));
      const wide = [...(await excess(page, 768)), ...(await excess(page, 320))];
      await page.setViewportSize(DESK);
      return [...missing.map((text) => `needs scripts to say: ${text.slice(0, 80)}`), ...wide];
    },
  });
  expect(found).toEqual([]);
});

test('every page says how to suggest a change, and those made from files where to change them', () => {
  const missing = files.flatMap((file) => {
    // Paper has no links to follow, and repeats what the pages say.
    if (file === 'print/index.html') return [];
    const { document } = new JSDOM(readFileSync(`${site}/${file}`, 'utf8')).window;
    const offered = [...document.querySelectorAll('.page-facts a')].map(({ textContent }) =>
      textContent.trim(),
    );
    if (file === '404.html') return offered.length > 0 ? [`${file} is no page, and tells of one`] : [];
    const isBroughtAlong = /^guide\/(?:rules|fields)\//.test(file);
    const expected = ['Suggest a change', ...(isBroughtAlong ? [] : ['Edit'])];
    return expected
      .filter((words) => !offered.some((text) => text.startsWith(words)))
      .map((words) => `${file} does not offer “${words}”`);
  });
  expect(missing).toEqual([]);
});

test('nothing is heavier than its budget', () => {
  expect(overweight(weigh(site))).toEqual([]);
});

test('who comes to a page about one thing first waits no longer than on the first page of all', () => {
  const heavy = weigh(site)
    .pages.filter(({ html }) => ABOUT_ONE_THING.test(html.file))
    .map(({ html, styles, scripts }) => ({
      file: html.file,
      bytes: [html, ...styles, ...scripts].reduce((sum, { bytes }) => sum + bytes, 0),
    }))
    .filter(({ bytes }) => bytes > 20_000);
  expect(heavy).toEqual([]);
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
