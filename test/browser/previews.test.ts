import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';

const origin = inject('origin');

let browser: Browser;
let page: Page;
let requests: string[] = [];
beforeAll(async () => {
  browser = await launchChromium();
  page = await (await browser.newContext()).newPage();
  page.on('request', (request) => requests.push(...fetched(request)));
});
afterAll(() => browser.close());

/** The path of what a script asked for; a browser asks for icons when it likes. */
function fetched(request: Request): string[] {
  return request.resourceType() === 'fetch' ? [new URL(request.url()).pathname] : [];
}

beforeEach(async () => {
  await page.mouse.move(0, 0);
  await page.goto(`${origin}/people/leila-fermata/`);
  requests = [];
});

const card = () => page.locator('#link-preview');
const linkTo = (address: string) => page.locator(`main a[href="${address}"]`).first();

test('a mouse that rests on a link sees what is behind it, fetched once', async () => {
  expect(requests).toEqual([]);
  const link = linkTo('/pods/artist-stage/');
  await link.hover();
  await card().waitFor({ state: 'visible' });
  expect(await card().locator('.preview-kind').textContent()).toBe('Pod');
  expect(await card().locator('.preview-title').textContent()).toBe('Artist Stage');
  expect(await card().locator('.preview-lenses').textContent()).toMatch(/Builder no Operator Communicator/);
  expect(await link.getAttribute('aria-describedby')).toBe('link-preview');
  await page.mouse.move(0, 0);
  await card().waitFor({ state: 'hidden' });
  expect(await link.getAttribute('aria-describedby')).toBeNull();
  await link.hover();
  await card().waitFor({ state: 'visible' });
  expect(requests).toEqual(['/pods/artist-stage/']);
});

test('the mouse can go over to the card, and Esc takes it away where it is', async () => {
  await linkTo('/pods/artist-stage/').hover();
  await card().waitFor({ state: 'visible' });
  await card().hover();
  await page.waitForTimeout(600);
  expect(await card().isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await card().isVisible()).toBe(false);
});

test('the keyboard sees it for as long as it stands on the link', async () => {
  const link = linkTo('/pods/artist-stage/');
  await link.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await card().waitFor({ state: 'visible' });
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  expect(await card().isVisible()).toBe(true);
  await page.keyboard.press('Tab');
  await page.waitForFunction(() => document.activeElement?.getAttribute('href') !== '/pods/artist-stage/');
  await page.waitForFunction(
    () =>
      !document
        .querySelector('#link-preview:popover-open .preview-title')
        ?.textContent?.includes('Artist Stage'),
  );
});

test('it lies within the window, below a link or above it', async () => {
  const look = async (address: string, width: number) => {
    await page.setViewportSize({ width, height: 720 });
    await page.goto(`${origin}/outcomes/`);
    const link = page.locator(`.tree a[href="${address}"]`).last();
    await link.scrollIntoViewIfNeeded();
    await link.hover();
    await card().waitFor({ state: 'visible' });
    const box = await card().boundingBox();
    return {
      left: box?.x ?? -1,
      right: (box?.x ?? 0) + (box?.width ?? 0),
      top: box?.y ?? -1,
      bottom: (box?.y ?? 0) + (box?.height ?? 0),
    };
  };
  for (const width of [360, 1280]) {
    const { left, right, top, bottom } = await look('/pods/steady-stream/', width);
    expect(left).toBeGreaterThanOrEqual(8);
    expect(right).toBeLessThanOrEqual(width);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(720);
  }
  await page.setViewportSize({ width: 1280, height: 720 });
});

test('a finger sees none, and nothing is fetched for it', async () => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 800 } });
  const phone = await context.newPage();
  await phone.goto(`${origin}/people/leila-fermata/`);
  const seen: string[] = [];
  phone.on('request', (request) => seen.push(...fetched(request)));
  const link = phone.locator('main a[href="/pods/artist-stage/"]').first();
  await link.evaluate((a) => a.addEventListener('click', (event) => event.preventDefault()));
  await link.tap();
  await phone.waitForTimeout(800);
  expect(await phone.locator('#link-preview').isVisible()).toBe(false);
  expect(seen).toEqual([]);
  await context.close();
});

test('links to where one is, to lists and out of the handbook have none', async () => {
  await page.goto(`${origin}/pods/first-play/`);
  requests = [];
  const none = page.locator(
    'main a:is([href="/pods/"], [href^="#"], [href^="/pods/first-play/"], [href^="/lenses/"], [href^="http"])',
  );
  for (const link of (await none.all()).slice(0, 8)) {
    if (!(await link.isVisible())) continue;
    await link.hover();
    await page.waitForTimeout(450);
    expect(await card().isVisible(), (await link.getAttribute('href')) ?? '').toBe(false);
  }
  expect(requests).toEqual([]);
});

test('what somebody wrote is text in it, whatever it looks like', async () => {
  const written = '<img src=x onerror="window.ran = true">';
  const data = { kind: 'Pod', title: written, summary: written, lenses: [], facts: [[written, written]] };
  const content = JSON.stringify(data).replaceAll('&', '&amp;').replaceAll("'", '&#39;');
  await page.route('**/pods/artist-stage/', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<meta name="podbook:preview" content='${content}'>` }),
  );
  await linkTo('/pods/artist-stage/').hover();
  await card().waitFor({ state: 'visible' });
  expect(await card().locator('.preview-title').textContent()).toBe(written);
  expect(await card().locator('img').count()).toBe(0);
  await page.unroute('**/pods/artist-stage/');
});
