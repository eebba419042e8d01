import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';

const require = createRequire(import.meta.url);

/**
 * The layout of architecture diagrams asks a canvas how wide names are in this font, which is another one on every
 * machine. Here it is the site's, as it is for src/diagrams.
 */
const RULER = 'Helvetica Neue';

/** The site's tokens and the faces of its font, as a page of the handbook has them. */
const siteStyles = [
  readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8'),
  ...['400', '600'].flatMap((weight) => ['latin-ext', 'latin'].map((subset) => fontFaces(subset, weight))),
].join('\n');

function fontFaces(subset: string, weight: string): string {
  const css = readFileSync(require.resolve(`@fontsource/inter/${subset}-${weight}.css`), 'utf8');
  const file = require.resolve(`@fontsource/inter/files/inter-${subset}-${weight}-normal.woff2`);
  const data = readFileSync(file).toString('base64');
  const face = css.replace(/src:[^;]*;/, `src: url(data:font/woff2;base64,${data}) format('woff2');`);
  return face + face.replace(/font-family:[^;]*;/, `font-family: '${RULER}';`);
}

/** Opens an empty page with the site's tokens and font, which is loaded. */
export async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 }, colorScheme: 'light' });
  await page.setContent(`<!doctype html><html lang="en"><head><style>${siteStyles}
    body { margin: 0; background: var(--paper); color: var(--ink); font-family: var(--font-text); }
  </style></head><body>
    <p>aő<b>aő</b></p><p style="font-family: ${RULER}">aő</p>
  </body></html>`);
  await page.evaluate(() => document.fonts.ready);
  return page;
}
