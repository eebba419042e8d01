import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';

const places = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Where this machine has a Chromium; set CHROMIUM_PATH where it is somewhere else. */
export const chromiumPath = places.find((path) => path !== undefined && existsSync(path));

/** Starts it. */
export function launchChromium(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  return chromium.launch({ args, ...(chromiumPath && { executablePath: chromiumPath }) });
}

const require = createRequire(import.meta.url);

/** The site's tokens and the faces of its font, as a page of the handbook has them. */
const siteStyles = [
  readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8'),
  ...['400', '600'].flatMap((weight) => ['latin-ext', 'latin'].map((subset) => fontFace(subset, weight))),
].join('\n');

function fontFace(subset: string, weight: string): string {
  const name = `inter-${subset}-${weight}`;
  const css = readFileSync(require.resolve(`@fontsource/inter/${subset}-${weight}.css`), 'utf8');
  const file = readFileSync(require.resolve(`@fontsource/inter/files/${name}-normal.woff2`)).toString(
    'base64',
  );
  return css.replace(/src:[^;]*;/, `src: url(data:font/woff2;base64,${file}) format('woff2');`);
}

/** Opens an empty page with the site's tokens and font, which is loaded. */
export async function openPage(browser: Browser, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 }, colorScheme });
  await page.setContent(`<!doctype html><html lang="en"><head><style>${siteStyles}
    body { margin: 0; background: var(--paper); color: var(--ink); font-family: var(--font-text); }
  </style></head><body>
    <p>a<b>a</b></p><p>ő<b>ő</b></p>
  </body></html>`);
  await page.evaluate(() => document.fonts.ready);
  return page;
}
