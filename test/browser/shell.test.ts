import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { shifts, watchShifts } from './page-checks.ts';

const origin = inject('origin');

/** The machine may be busy with other tests. */
const poll = <T>(look: () => T | Promise<T>) => expect.poll(look, { timeout: 20_000 });

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Opens a page of the handbook in a window of its own, does something there and closes it. */
async function at(
  address: string,
  options: Parameters<Browser['newContext']>[0],
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(`${origin}${address}`);
  await look(page);
  await context.close();
}

const WIDE = { viewport: { width: 1280, height: 800 } };
const PHONE = { viewport: { width: 360, height: 720 } };
const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

/** Presses Tab until the focus is on something with these words. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if ((await focused(page)) === words) return;
  }
  throw new Error(`Tab never came to ${words}`);
}

describe('by keyboard', () => {
  test('the first stop leads past the header to the content', () =>
    at('/pods/first-play/', WIDE, async (page) => {
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Skip to content');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    }));

  test('header, sections and what is around the page come in that order', () =>
    at('/pods/first-play/', WIDE, async (page) => {
      for (const words of ['Music App', 'Outcomes', 'Chart', 'Overview', 'How we work'])
        await tabTo(page, words);
    }));

  test('the menu of a phone opens, holds sections and surroundings, and Escape closes it', () =>
    at('/pods/first-play/', PHONE, async (page) => {
      const link = page.locator('#menu').getByRole('link', { name: 'How we work' });
      await tabTo(page, 'Menu');
      expect(await link.isVisible()).toBe(false);
      await page.keyboard.press('Enter');
      expect(await page.locator('#menu').getByRole('link', { name: 'Decisions' }).isVisible()).toBe(true);
      expect(await link.isVisible()).toBe(true);
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Outcomes');
      await page.keyboard.press('Escape');
      expect(await link.isVisible()).toBe(false);
      expect(await focused(page)).toBe('Menu');
    }));

  test('the chart closes as a whole, opens part by part, and leads on', () =>
    at('/chart/', WIDE, async (page) => {
      const open = () => page.locator('[data-chart-tree] details[open]').count();
      const all = await open();
      expect(all).toBeGreaterThan(5);
      await tabTo(page, 'Close all');
      await page.keyboard.press('Enter');
      expect(await open()).toBe(0);
      // What is folded away is no stop: after an outcome comes its fold, and then the next outcome.
      await tabTo(page, 'Activate users');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Grow ad revenue');
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Space');
      expect(await open()).toBe(1);
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('First Play');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/pods/first-play/');
    }));

  test('the links of a drawing are stops, seen when they have the focus, and lead on', () =>
    at('/interfaces/', WIDE, async (page) => {
      await tabTo(page, 'Steady Stream');
      const link = await page.evaluate(() => {
        const active = document.activeElement;
        const { outlineStyle } = getComputedStyle(active ?? document.body);
        return { isDrawn: active instanceof SVGElement, outlineStyle };
      });
      expect(link).toEqual({ isDrawn: true, outlineStyle: 'solid' });
      await page.keyboard.press('Enter');
      await page.waitForURL('**/pods/steady-stream/');
    }));

  test('nothing that has the focus is hidden behind the header', () =>
    at('/guide/pods/interfaces-not-meetings/', { ...WIDE, reducedMotion: 'reduce' }, async (page) => {
      await page.keyboard.press('End');
      const hidden: string[] = [];
      for (let presses = 0; presses < 40; presses++) {
        await page.keyboard.press('Shift+Tab');
        const words = await page.evaluate(() => {
          const header = document.querySelector('.site-header');
          const active = document.activeElement;
          if (!active || !header || header.contains(active) || active === document.body) return undefined;
          const isHidden = active.getBoundingClientRect().top < header.getBoundingClientRect().bottom - 1;
          return isHidden ? active.outerHTML.slice(0, 80) : undefined;
        });
        if (words !== undefined) hidden.push(words);
      }
      expect(hidden).toEqual([]);
    }));
});

describe('the colours', () => {
  test('follow the system until the reader chooses, and then the reader, on every page', () =>
    at('/', { ...WIDE, colorScheme: 'light' }, async (page) => {
      const light = await paper(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await paper(page);
      expect(dark).not.toBe(light);
      await page.getByRole('radio', { name: 'Light' }).focus();
      await page.keyboard.press('Space');
      expect(await paper(page)).toBe(light);
      await page.goto(`${origin}/outcomes/`);
      expect(await paper(page)).toBe(light);
      expect(await page.getByRole('radio', { name: 'Light' }).isChecked()).toBe(true);
      await page.getByRole('radio', { name: 'As the system has them' }).check({ force: true });
      expect(await paper(page)).toBe(dark);
    }));

  test('are the chosen ones before anything is drawn', async () => {
    const context = await browser.newContext({ ...WIDE, colorScheme: 'light' });
    await context.addInitScript(() => localStorage.setItem('podbook-theme', 'dark'));
    const page = await context.newPage();
    // What a reader sees while every other script is still on its way.
    await page.route('**/*.js', () => {});
    await page.goto(`${origin}/pods/first-play/`, { waitUntil: 'commit' });
    await page.waitForSelector('h1');
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await context.close();
  });

  test('stay the chosen ones in every frame, whatever the system has', () =>
    at('/', { ...WIDE, colorScheme: 'light' }, async (page) => {
      await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
      const chosen = await paper(page);
      await page.addInitScript(() => {
        const drawn = new Set<string>();
        const look = () => {
          drawn.add(getComputedStyle(document.documentElement).backgroundColor);
          Object.assign(window, { drawn: [...drawn] });
          requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
      for (const address of ['/', '/pods/first-play/', '/guide/changing/writing/']) {
        await page.goto(`${origin}${address}`);
        await page.waitForFunction(() => 'drawn' in window);
        expect(await page.evaluate(() => Reflect.get(window, 'drawn')), address).toEqual([chosen]);
      }
    }));
});

describe('for those who want less motion', () => {
  /** What follows the reader's scrolling does not glide: it is where the reader has put it. */
  test.each(['/', '/pods/first-play/', '/outcomes/', '/chart/'])('nothing on %s glides', (address) =>
    at(address, { ...WIDE, reducedMotion: 'reduce' }, async (page) => {
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter((element) => {
            const style = getComputedStyle(element);
            const isAnimated =
              style.animationName !== 'none' &&
              !style.getPropertyValue('animation-timeline').startsWith('scroll');
            return isAnimated || style.scrollBehavior === 'smooth' || /[1-9]/.test(style.transitionDuration);
          })
          .map((element) => element.outerHTML.slice(0, 80)),
      );
      expect(moving).toEqual([]);
    }),
  );
});

describe('without JavaScript', () => {
  const off = { javaScriptEnabled: false };

  test('the menu of a phone opens and leads on', () =>
    at('/pods/first-play/', { ...PHONE, ...off }, async (page) => {
      await page.getByRole('button', { name: 'Menu' }).click();
      await page.locator('#menu').getByRole('link', { name: 'How we work' }).click();
      expect(new URL(page.url()).pathname).toBe('/pods/first-play/how-we-work/');
    }));

  test('no switch is offered that would do nothing', () =>
    at('/', { ...WIDE, ...off }, async (page) => {
      expect(await page.locator('[data-theme-switch]').isVisible()).toBe(false);
    }));

  test('the contents are there, beside the text and folded above it on a phone', async () => {
    const address = '/guide/pods/interfaces-not-meetings/';
    const link = (page: Page) => page.locator('.contents').getByRole('link', { name: 'When to meet' });
    await at(address, { ...WIDE, ...off }, async (page) => {
      expect(await link(page).isVisible()).toBe(true);
    });
    await at(address, { ...PHONE, ...off }, async (page) => {
      expect(await link(page).isVisible()).toBe(false);
      await page.locator('.contents summary').click();
      expect(await link(page).isVisible()).toBe(true);
    });
  });
});

describe('on a long page', () => {
  const address = '/guide/pods/interfaces-not-meetings/';

  test('the contents mark the section that is read', () =>
    at(address, WIDE, async (page) => {
      const marked = page.locator('.contents [aria-current]');
      await page.locator('.contents').getByRole('link', { name: 'When to meet' }).click();
      await page.waitForFunction(() => document.querySelector('.contents [aria-current]') !== null);
      await poll(() => marked.allTextContents().then((texts) => texts.map((text) => text.trim()))).toEqual([
        'When to meet',
      ]);
    }));

  test('a heading that an address names is not hidden behind the header', () =>
    at(`${address}#when-to-meet`, WIDE, async (page) => {
      const room = () =>
        page.evaluate(() => {
          const bottom = document.querySelector('.site-header')?.getBoundingClientRect().bottom ?? 0;
          return (document.getElementById('when-to-meet')?.getBoundingClientRect().top ?? 0) - bottom;
        });
      await poll(room).toBeLessThan(60);
      expect(await room()).toBeGreaterThanOrEqual(0);
    }));

  test('each heading has a link that bears its name and shows when it is focused', () =>
    at(address, WIDE, async (page) => {
      const link = page.locator('.heading').getByRole('link', { name: 'When to meet', exact: true });
      expect(await link.getAttribute('href')).toBe('#when-to-meet');
      await link.focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      expect(await link.evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
    }));
});

describe('where there is no page', () => {
  test('the closest titles are offered', () =>
    at('/pods/frist-play/', WIDE, async (page) => {
      const offered = page.locator('[data-closest] li').getByRole('link');
      await poll(() =>
        offered
          .first()
          .getAttribute('href')
          .catch(() => ''),
      ).toBe('/pods/first-play/');
    }));

  test.each([PHONE, WIDE])('nothing that is seen moves when they come: %j', async (size) => {
    const context = await browser.newContext(size);
    const page = await context.newPage();
    await watchShifts(page);
    await page.route('**/titles.json', async (route) => {
      await page.waitForTimeout(300);
      await route.continue();
    });
    await page.goto(`${origin}/pods/frist-play/`);
    await page.locator('[data-closest]').getByRole('link', { name: 'First Play', exact: true }).waitFor();
    await page.waitForTimeout(100);
    expect(await page.getByRole('main').getByRole('link', { name: 'Pods' }).isVisible()).toBe(true);
    expect(await shifts(page)).toEqual([]);
    await context.close();
  });

  test('the parts of the handbook are there although nobody can say what is closest', () =>
    at('/', WIDE, async (page) => {
      await page.route('**/titles.json', () => {});
      await page.goto(`${origin}/pods/frist-play/`);
      const pods = page.getByRole('main').getByRole('link', { name: 'Pods' });
      await poll(() => pods.isVisible()).toBe(true);
    }));

  test('without JavaScript the parts of the handbook are', () =>
    at('/pods/frist-play/', { ...WIDE, javaScriptEnabled: false }, async (page) => {
      expect(await page.getByRole('main').getByRole('link', { name: 'Pods' }).isVisible()).toBe(true);
      expect(await page.locator('[data-closest]').isVisible()).toBe(false);
    }));
});
