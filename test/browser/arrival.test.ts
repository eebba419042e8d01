import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { shifts, watchShifts } from './page-checks.ts';

const site = inject('site');

/** Where a page is cut: a browser may draw all that has come before the next of these. */
const PARTS =
  /(?=<(?:main|nav|article|section|aside|table|figure|footer|h2)\b|<(?:div|li) class="(?:measure|lens-person|card)\b)/;
/** Between two parts and before a font, in milliseconds: longer than a browser takes to draw. */
const PAUSE = 60;
const LATE = 500;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

let browser: Browser;
let server: Server;
beforeAll(async () => {
  browser = await launchChromium();
  server = createServer(async ({ url = '/' }, response) => {
    const path = new URL(url, 'http://site.invalid').pathname.replace(/\/$/, '/index.html');
    response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
    if (path.endsWith('.html')) return sendInParts(readFileSync(join(site, path), 'utf8'), response);
    if (path.endsWith('.woff2')) await wait(LATE);
    response.end(readFileSync(join(site, path)));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
});
afterAll(async () => {
  await browser.close();
  server.close();
});

async function sendInParts(html: string, response: ServerResponse): Promise<void> {
  for (const part of html.split(PARTS)) {
    response.write(part);
    await wait(PAUSE);
  }
  response.end();
}

test.each([
  '/',
  '/outcomes/artists-paid-on-time/',
  '/outcomes/activate-users/',
  '/pods/',
  '/pods/first-play/',
  '/people/leila-fermata/',
  '/guardrails/listener-privacy/',
  '/guide/pods/interfaces-not-meetings/',
])('nothing of %s moves when its parts come slowly and its fonts late', async (address) => {
  const { port } = server.address() as AddressInfo;
  for (const width of [360, 768, 1280]) {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const page = await context.newPage();
    await watchShifts(page);
    await page.goto(`http://localhost:${port}${address}`);
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(100);
    expect(await shifts(page), `${width} pixels wide`).toEqual([]);
    await context.close();
  }
});
