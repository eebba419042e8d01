import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { onEveryPage } from './every-page.ts';

const origin = inject('origin');

/** What a sheet of A4 leaves between its margins, in pixels of CSS. */
const SHEET = { width: 672, height: 970 };

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Everything of a page that only a screen can use and that paper would show. */
function controls(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'nav, button, select, dialog, [popover], input:not([type="checkbox"]), .skip, .anchor, .page-actions, .chart-source, .diagram-source',
      ),
    ]
      .filter((element) => element.checkVisibility())
      // The contents of a document and the heads of columns are read on paper too.
      .filter((element) => !element.matches('.printed-contents, th button'))
      .map((element) => `is for screens: ${element.outerHTML.slice(0, 80)}`),
  );
}

/** What lies beside the sheet or in a frame that would have to be scrolled. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const beside = document.documentElement.scrollWidth - window.innerWidth;
    const frames = [...document.querySelectorAll<HTMLElement>('main *')].filter((element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      if (clipPath !== 'none' || !element.checkVisibility()) return false;
      return (
        (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) ||
        (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1)
      );
    });
    return [
      ...(beside > 0 ? [`is ${beside} pixels wider than the sheet`] : []),
      ...frames.map((element) => `is cut off: ${element.outerHTML.slice(0, 80)}`),
    ];
  });
}

/** Texts that stay folded although nobody can unfold paper; the list that repeats a drawing may. */
function folded(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main details:not(nav *) > :not(summary, details)')]
      .filter(
        (element) =>
          !element.closest('.chart-source, .diagram-source, .chart-list, .chart-instead, .new-page'),
      )
      .filter((element) => !element.checkVisibility({ contentVisibilityAuto: true }))
      .map((element) => `stays folded: ${element.outerHTML.slice(0, 80)}`),
  );
}

/** Dark paper, or text that is too light for a white one. */
function darkness(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const lightness = (colour: string) => {
      if (!context) throw new Error('There is no canvas');
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
      return alpha === 0 ? 255 : (red + green + blue) / 3;
    };
    const wrong: string[] = [];
    for (const element of document.querySelectorAll(
      'html, body, main, main :is(h1, h2, p, th, td, pre, svg.graphic text)',
    )) {
      const { color, fill, backgroundColor } = getComputedStyle(element);
      const ink = lightness(element instanceof SVGElement ? fill : color);
      if (ink > 150) wrong.push(`has light text: ${element.outerHTML.slice(0, 80)}`);
      if (lightness(backgroundColor) < 200) wrong.push(`is dark: ${element.outerHTML.slice(0, 80)}`);
    }
    return wrong.slice(0, 3);
  });
}

test('on paper every page is light, whole and unfolded, and without what only a screen can use', async () => {
  const found = await onEveryPage(browser, {
    options: { colorScheme: 'dark', viewport: SHEET },
    async prepare(page) {
      await page.addInitScript(() => localStorage.setItem('podbook-theme', 'dark'));
    },
    async look(page) {
      await page.emulateMedia({ media: 'print' });
      const problems = [
        ...(await controls(page)),
        ...(await cutOff(page)),
        ...(await folded(page)),
        ...(await darkness(page)),
      ];
      await page.emulateMedia({ media: 'screen' });
      return problems;
    },
  });
  expect(found).toEqual([]);
});

test('on paper a link out of the handbook says where it leads', async () => {
  const page = await browser.newPage();
  const shown = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((link) => [getComputedStyle(link, '::after').content, link.getAttribute('href')]);
  for (const [address, selector] of [
    ['/guide/publishing/private/', '.prose a[rel~="external"]'],
    ['/pods/first-play/', '.aside a[href^="https:"]'],
  ] as const) {
    await page.goto(`${origin}${address}`);
    await page.emulateMedia({ media: 'screen' });
    expect((await shown(selector))[0]).toBe('none');
    await page.emulateMedia({ media: 'print' });
    const [after, href] = await shown(selector);
    expect(after).toContain(href);
  }
  await page.close();
});
