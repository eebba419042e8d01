import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'astro';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { launchChromium } from '../../test/browser/chromium.ts';

/*
 * Makes the pictures of CONTRIBUTING.md from the example as it is built. Its content lies outside of git for that, so
 * that the pictures do not change with every commit and name nobody who made one.
 */
const folder = mkdtempSync(join(tmpdir(), 'podbook-pictures-'));
cpSync('content', join(folder, 'content'), { recursive: true });
const outDir = join(folder, 'site');
const build = ['src/cli/main.ts', 'build', '--content', join(folder, 'content'), '--out', outDir];
execFileSync(process.execPath, build, { stdio: ['ignore', 'ignore', 'inherit'] });

const WIDTH = 760;

/** Which part of which page a picture shows. */
const PICTURES = [
  { name: 'edit-this-page', address: '/outcomes/activate-users/', part: '.page-facts', margin: 24 },
  { name: 'new-outcome', address: '/outcomes/', part: '.page-head', margin: 24 },
] as const;

const server = await preview({ outDir, logLevel: 'silent', server: { port: 0 } });
const browser = await launchChromium();
const page = await browser.newPage({
  viewport: { width: WIDTH, height: 800 },
  deviceScaleFactor: 2,
  colorScheme: 'light',
});
for (const { name, address, part, margin } of PICTURES) {
  await page.goto(`http://localhost:${server.port}${address}`);
  await page.evaluate(() => document.fonts.ready);
  const picture = await pictureOf(page, part, margin);
  writeFileSync(join(import.meta.dirname, `${name}.png`), await small(picture));
}
await browser.close();
await server.stop();
rmSync(folder, { recursive: true });

async function pictureOf(page: Page, part: string, margin: number): Promise<Buffer> {
  const box = await page.locator(part).first().boundingBox();
  if (!box) throw new Error(`${page.url()} shows no ${part}`);
  const clip = { x: 0, y: box.y - margin, width: WIDTH, height: box.height + 2 * margin };
  return page.screenshot({ clip, fullPage: true });
}

/** Few colours are enough for text, and make a tenth of the bytes. */
function small(picture: Buffer): Promise<Buffer> {
  return sharp(picture).png({ palette: true, colours: 32, effort: 10 }).toBuffer();
}
