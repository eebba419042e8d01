import type { Browser } from 'playwright-core';
import { markdownToHtml } from 'satteri';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { render } from '../../src/markdown/render.ts';
import { bodies } from '../hostile/corpus/index.ts';
import type { Vector } from '../hostile/corpus/vector.ts';
import { launchChromium } from './chromium.ts';
import { openHtml, provoke, watchedPage } from './executions.ts';

const BATCH = 150;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const published = ({ text }: Vector): string => render(text, { line: 1, resolveLink: () => undefined }).html;

/** A page of vectors, each in an element of its own, and how many of these a browser finds where they belong. */
async function opened(vectors: readonly Vector[], html: (vector: Vector) => string) {
  const context = await browser.newContext();
  try {
    const watched = await watchedPage(context);
    const articles = vectors.map((vector) => `<article>${html(vector)}</article>`).join('\n');
    await openHtml(watched, `<!doctype html><html lang="en"><title>a</title><body>${articles}</body></html>`);
    const whole = await watched.page.locator('body > article').count();
    const found = await provoke(watched);
    return { whole, found: [...watched.events, ...found] };
  } finally {
    await context.close();
  }
}

test('no hostile body does anything in a browser, and none reaches beyond its own element', async () => {
  const found: string[] = [];
  for (let start = 0; start < bodies.length; start += BATCH) {
    const vectors = bodies.slice(start, start + BATCH);
    const page = await opened(vectors, published);
    found.push(...page.found);
    if (page.whole !== vectors.length) found.push(`${page.whole} of ${vectors.length} from ${start + 1} on`);
  }
  process.stdout.write(`hostile bodies: ${found.length} executions of ${bodies.length}\n`);
  expect(found).toEqual([]);
});

test('without the pipeline they do, and the test would notice', async () => {
  const sample = bodies
    .filter(({ table }) => table === 'handlers' || table === 'elements')
    .filter((_, index) => index % 20 === 0);
  let harmful = 0;
  for (const vector of sample) {
    const { found } = await opened([vector], ({ text }) => markdownToHtml(text).html);
    if (found.length > 0) harmful += 1;
  }
  expect(harmful).toBeGreaterThan(sample.length / 2);
});
