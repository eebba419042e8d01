import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { standaloneSvg } from '../../src/cli/chart-svg.ts';
import { generatedOrganisation } from '../generated-organisation.ts';
import { orgOf } from '../organisation.ts';
import { launchChromium } from './chromium.ts';

const origin = inject('origin');
const site = inject('site');

/** Every page that has a drawing made from the organisation. */
const charted = [
  '/interfaces/',
  '/from-functions/',
  ...['outcomes', 'pods', 'people'].flatMap((folder) =>
    readdirSync(join(site, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `/${folder}/${name}/`),
  ),
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function openAt(width: number): Promise<Page> {
  return browser.newPage({ viewport: { width, height: 900 } });
}

test.each([390, 768, 1280])(
  '%i pixels wide, each drawing is there with all of its texts, or what says the same is',
  async (width) => {
    const page = await openAt(width);
    const wrong: string[] = [];
    let drawings = 0;
    for (const address of charted) {
      await page.goto(`${origin}${address}`);
      await page.evaluate(() => document.fonts.ready);
      const found = await page.evaluate(lookAtFigures);
      drawings += found.drawings;
      const what = [...found.wrong, ...(await page.evaluate(lookAtTexts))];
      wrong.push(...what.map((each) => `${address} ${each}`));
    }
    await page.close();
    expect(wrong).toEqual([]);
    expect(drawings > 0).toBe(width > 700);
  },
);

test.each([
  ['/chart/', '.chart-root .chart'],
  ['/outcomes/', '.tree'],
])('of %s, twelve levels below each other still fit a phone', async (address, list) => {
  const page = await openAt(320);
  await page.goto(`${origin}${address}`);
  const right = await page.evaluate((nested) => {
    let within = document.querySelector(`${nested} > li:has(${nested.split(' ').at(-1)})`);
    const copy = within?.cloneNode(true);
    if (!copy) throw new Error('there is nothing to nest');
    for (let level = 2; level <= 12; level++) {
      const next = copy.cloneNode(true) as Element;
      within?.querySelector('ul.chart, ul.tree')?.append(next);
      within = next;
    }
    const links = [...document.querySelectorAll(`${nested} a`)];
    return Math.max(...links.map((link) => link.getBoundingClientRect().right));
  }, list);
  expect(right).toBeLessThanOrEqual(320);
  await page.close();
});

test('paper gets the drawings, whatever its width', async () => {
  const page = await openAt(600);
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${origin}/pods/first-play/`);
  for (const frame of await page.locator('.chart-frame').all()) expect(await frame.isVisible()).toBe(true);
  expect(await page.locator('.chart-frame').count()).toBe(2);
  await page.close();
});

describe('a chart in a file of its own has room for the font of another machine', () => {
  const org = orgOf(Object.fromEntries(generatedOrganisation({ pods: 80 })));
  const outcome = [...org.outcomes.values()].find(({ children }) => children.length > 0);

  test.each(['company', 'outcome', 'interfaces', 'functions'] as const)('%s', async (kind) => {
    if (!outcome) throw new Error('no outcome has children');
    const chart = kind === 'outcome' ? { kind, org, outcome } : { kind, org };
    const page = await openAt(1280);
    await page.setContent(standaloneSvg(chart, '2026-11-23'));
    expect(await page.locator('svg text').count()).toBeGreaterThan(10);
    expect(await page.evaluate(lookAtTexts)).toEqual([]);
    await page.close();
  });
});

/** Which figures of a page show less than the whole of their drawing, and nothing in its place; it runs in the page. */
function lookAtFigures(): { drawings: number; wrong: string[] } {
  const isShown = (element: Element | null): boolean => element?.checkVisibility() ?? false;
  const wrong: string[] = [];
  let drawings = 0;
  for (const figure of document.querySelectorAll('.chart-figure')) {
    const frame = figure.querySelector('.chart-frame');
    const inPlace = figure.querySelector('.chart-instead, .chart-list > :not(summary)');
    if (frame && isShown(frame)) {
      drawings += 1;
      if (frame.scrollWidth > frame.clientWidth) wrong.push('a drawing is cut off');
      if (figure.querySelector('.chart-instead') && isShown(inPlace)) wrong.push('the same is there twice');
    } else if (inPlace && !isShown(inPlace)) wrong.push('neither drawing nor list');
  }
  return { drawings, wrong };
}

/** Which texts of drawings are clipped or lie upon each other; it runs in the page. */
function lookAtTexts(): string[] {
  const wrong: string[] = [];
  for (const drawing of document.querySelectorAll('svg.graphic')) {
    const all = drawing.getBoundingClientRect();
    const lines = [...drawing.querySelectorAll('text > tspan, text:not(:has(tspan))')].map((line) => ({
      text: line.textContent,
      box: line.getBoundingClientRect(),
    }));
    for (const [index, { text, box }] of lines.entries()) {
      if (box.width === 0) continue;
      const isInside =
        box.left >= all.left - 1 &&
        box.right <= all.right + 1 &&
        box.top >= all.top - 3 &&
        box.bottom <= all.bottom + 3;
      if (!isInside) wrong.push(`“${text}” is clipped`);
      for (const { text: other, box: near } of lines.slice(index + 1)) {
        const across = Math.min(box.right, near.right) - Math.max(box.left, near.left);
        const down = Math.min(box.bottom, near.bottom) - Math.max(box.top, near.top);
        // The boxes of lines are higher than their letters.
        if (across > 1 && down > 5) wrong.push(`“${text}” and “${other}” overlap`);
      }
    }
  }
  return wrong;
}
