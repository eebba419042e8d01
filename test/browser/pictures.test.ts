import { JSDOM } from 'jsdom';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDiagrams } from '../../src/diagrams/open-diagrams.ts';
import { boundingBox } from '../../src/diagrams/shapes/bounding-box.ts';
import { isEmpty } from '../../src/diagrams/shapes/box.ts';
import { samples } from '../diagrams/samples.ts';
import { launchChromium } from './chromium.ts';
import { difference, rasterise } from './raster.ts';
import { loadMermaid, referenceSvg } from './reference.ts';
import { openPage } from './site-page.ts';

/** Per cent of pixels that may differ from what Chromium draws of the same source. */
const ALMOST_NONE = 0.08;

/** Boxes of what Mermaid writes in a font of its own, which a handbook publishes in the page's. */
const otherFont = '.sequenceNumber';

const references = new Map<string, string>();
const diagrams = openDiagrams({ timeLimit: 60_000 });
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  const mermaid = await openPage(browser);
  await loadMermaid(mermaid);
  for (const [name, source] of samples) references.set(name, await referenceSvg(mermaid, source));
  page = await openPage(browser);
}, 120_000);

afterAll(async () => {
  await browser.close();
  await diagrams.close();
});

test.each([...samples.keys()])('%s looks as Chromium draws it', async (name) => {
  const drawn = await diagrams.render(samples.get(name) ?? '', { id: 'drawn' });
  if ('problem' in drawn) throw new Error(drawn.problem.message);
  const expected = await rasterise(page, references.get(name) ?? '');
  const actual = await rasterise(page, drawn.svg);
  expect(difference(expected, actual)).toBeLessThan(ALMOST_NONE);
});

test.each([...samples.keys()])('%s measures as Chromium measures it', async (name) => {
  const svg = references.get(name) ?? '';
  const theirs = await page.evaluate(boxesInPage, svg);
  const ours = [...new JSDOM(svg).window.document.querySelectorAll('svg *')].map((element) => {
    if (element.matches(`:is(defs, marker, style, symbol, title, desc) *, ${otherFont}`)) return undefined;
    const box = boundingBox(element);
    return isEmpty(box) ? [0, 0, 0, 0] : [box.left, box.top, box.right - box.left, box.bottom - box.top];
  });
  const wrong = ours.flatMap((box, index) => {
    const expected = theirs[index];
    if (!box || !expected) return [];
    return box.some((length, side) => Math.abs(length - (expected[side] ?? 0)) > 1.05)
      ? [{ box, expected }]
      : [];
  });
  expect(theirs.length).toBe(ours.length);
  expect(wrong).toEqual([]);
});

/** The boxes that the browser gives of all that is shown; it runs in the page. */
function boxesInPage(svg: string): (number[] | undefined)[] {
  document.body.innerHTML = svg;
  const root = document.querySelector('svg');
  // As during layout, when nothing is scaled yet.
  const { width, height } = root?.viewBox.baseVal ?? { width: 0, height: 0 };
  root?.setAttribute('style', `width: ${width}px; height: ${height}px; max-width: none`);
  root?.removeAttribute('viewBox');
  return [...document.querySelectorAll<SVGGraphicsElement>('svg *')].map((element) => {
    if (!('getBBox' in element) || getComputedStyle(element).display === 'none') return undefined;
    const box = element.getBBox();
    return [box.x, box.y, box.width, box.height];
  });
}
