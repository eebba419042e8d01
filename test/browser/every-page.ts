import { readdirSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';

const site = inject('site');
const origin = inject('origin');

/** Every HTML file of the built handbook, relative to its folder; the page for what is not there is one too. */
export const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .sort();

const addresses = files.map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`);

/** Pages that are looked at side by side: more than there are cores make nothing faster. */
const LANES = 3;

/** What to do in each lane before its first page, and on each page. */
export interface Visit {
  readonly options: BrowserContextOptions;
  readonly prepare?: (page: Page) => Promise<void>;
  /** @returns what is wrong with the page, one line each */
  readonly look: (page: Page, address: string) => Promise<string[]>;
}

/**
 * Visits every page of the handbook and gives what was found on each, in the order of the pages; what the browser
 * complains of is found too.
 */
export async function onEveryPage(browser: Browser, { options, prepare, look }: Visit): Promise<string[]> {
  const queue = [...addresses];
  const found = new Map<string, string[]>();
  const lane = async () => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    let complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await prepare?.(page);
    for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
      await page.goto(`${origin}${address}`);
      found.set(address, [...(await look(page, address)), ...complaints]);
      complaints = [];
    }
    await context.close();
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return addresses.flatMap((address) =>
    (found.get(address) ?? ['was not visited']).map((problem) => `${address}: ${problem}`),
  );
}
