import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { HEADER_POLICY, PAGE_POLICY } from '../../src/publish/policy.ts';
import { launchChromium } from './chromium.ts';
import { files } from './every-page.ts';
import { type Host, openHost } from './host.ts';

const site = inject('site');

let browser: Browser;
let host: Host;
beforeAll(async () => {
  [browser, host] = await Promise.all([launchChromium(), openHost(site)]);
});
afterAll(async () => {
  await browser.close();
  host.close();
});

let context: BrowserContext;
let page: Page;
/** What the browser complained of: blocked things, and everything else that it calls an error or a warning. */
let complaints: string[];
beforeEach(async () => {
  complaints = [];
  context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.exposeFunction('blocked', (what: string) => complaints.push(what));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
      const { blocked } = window as unknown as { blocked: (what: string) => void };
      blocked(`${location.pathname}: ${effectiveDirective} blocked ${blockedURI} of ${sourceFile}`);
    });
  });
  context.on('console', (message) => {
    if (/error|warning/.test(message.type())) complaints.push(`${message.page()?.url()}: ${message.text()}`);
  });
  page = await context.newPage();
});
afterEach(() => context.close());

const open = (address: string) => page.goto(`${host.origin}${address}`, { waitUntil: 'load' });

describe('under the headers that the handbook asks its host for', () => {
  test('they are sent', async () => {
    const headers = (await open('/pods/first-play/'))?.headers() ?? {};
    expect(headers['content-security-policy']).toBe(HEADER_POLICY);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('same-origin');
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers['cache-control']).toBeUndefined();
    const asset = await page.locator('link[rel=stylesheet]').first().getAttribute('href');
    expect((await open(asset ?? ''))?.headers()['cache-control']).toContain('immutable');
  });

  test('no page has anything that is blocked, on screen or on paper', async () => {
    for (const file of files) {
      await open(`/${file.replace(/index\.html$/, '')}`);
      await page.emulateMedia({ media: 'print' });
      await page.emulateMedia({ media: null });
    }
    expect(complaints).toEqual([]);
  });

  test('the page for what is not there works', async () => {
    await open('/pods/frist-play/');
    const offered = page.locator('[data-closest] li').getByRole('link').first();
    await expect.poll(() => offered.getAttribute('href')).toBe('/pods/first-play/');
    // The answer itself is one.
    expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
  });

  test('search works', async () => {
    await open('/');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('searchbox').fill('mei');
    await page.getByRole('dialog').getByRole('link', { name: 'Mei Semibreve' }).first().waitFor();
    expect(complaints).toEqual([]);
  });

  test('the switch of colours works, and before anything is drawn', async () => {
    await open('/');
    await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
    await open('/outcomes/');
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    expect(complaints).toEqual([]);
  });

  test('previews of links work', async () => {
    await open('/people/leila-fermata/');
    await page.locator('main a[href="/pods/artist-stage/"]').first().hover();
    await page.locator('#link-preview').waitFor({ state: 'visible' });
    expect(complaints).toEqual([]);
  });

  test('tables can be sorted and filtered', async () => {
    await open('/outcomes/');
    await page.locator('[data-table="ready"]').waitFor();
    await page.getByRole('columnheader', { name: 'Due' }).getByRole('button').click();
    await page.getByRole('searchbox', { name: 'Filter' }).fill('pay');
    await expect.poll(() => page.locator('[data-table] tbody tr:not([hidden])').count()).toBeLessThan(5);
    expect(complaints).toEqual([]);
  });

  test('charts fold and unfold, and sources are copied', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open('/chart/');
    await page.locator('main').getByRole('button').first().click();
    await open('/outcomes/lapsed-listeners-return/');
    for (const details of await page.locator('main details').all()) {
      await details.evaluate((element) => {
        (element as HTMLDetailsElement).open = true;
      });
    }
    await page.locator('.copy-button').first().click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe('');
    expect(complaints).toEqual([]);
  });
});

test('where a host sends no headers, each page says the same itself, before it loads anything', async () => {
  const response = await page.goto(`${inject('origin')}/`);
  expect(response?.headers()['content-security-policy']).toBeUndefined();
  const [before = ''] = (await response?.text())?.split(/<(?=script|link|style)/) ?? [];
  expect(before).toContain(`<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}">`);
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<img src="/none.png" onerror="window.ran = 1"><p style="color: red">x</p><iframe src="/"></iframe>',
    );
    const script = document.createElement('script');
    script.textContent = 'window.ran = 2';
    document.body.append(script);
  });
  const blockedDirectives = () =>
    new Set(complaints.flatMap((text) => /: (\S+) blocked/.exec(text)?.[1] ?? []));
  await expect
    .poll(blockedDirectives)
    .toEqual(new Set(['style-src-attr', 'script-src-attr', 'script-src-elem', 'frame-src']));
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});
