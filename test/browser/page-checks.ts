import axe from 'axe-core';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Axe's objections to a page as it is now. Give the page `axe.source` first; it stays until the page is left. */
export async function objections(page: Page): Promise<string[]> {
  return page.evaluate(async (tags) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 120)}`);
  }, TAGS);
}

export async function injectAxe(page: Page): Promise<void> {
  await page.evaluate(axe.source);
}

/** How many pixels of a page lie beside a screen of some width. */
export async function excess(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 });
  const pixels = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return pixels > 0 ? [`is ${pixels} pixels wider than a screen of ${width}`] : [];
}

/** Counts what moves by itself while a page loads, from its first moment. Prepares every page that is opened after it. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = window as unknown as { shifted: number };
    seen.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shifted += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

export async function shifts(page: Page): Promise<string[]> {
  const shifted = await page.evaluate(() => (window as unknown as { shifted: number }).shifted);
  return shifted > 0 ? [`moved by ${shifted} while it loaded`] : [];
}

/** What would still move for somebody who asked for less motion; what follows their own scrolling does not. */
export async function motion(page: Page): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const moving = await page.evaluate(() => {
    const lasts = (times: string) => times.split(',').some((time) => Number.parseFloat(time) > 0);
    return [...document.querySelectorAll('*')]
      .filter((element) => {
        const style = getComputedStyle(element);
        const follows = style.getPropertyValue('animation-timeline').startsWith('scroll');
        const glides = lasts(style.transitionDuration) || (lasts(style.animationDuration) && !follows);
        return glides || style.scrollBehavior === 'smooth';
      })
      .map((element) => `moves although less motion is asked for: ${element.outerHTML.slice(0, 80)}`);
  });
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  return moving.slice(0, 3);
}

/** The texts that stand on a page to be read: headings, paragraphs, cells, items without lists or buttons in them. */
export async function readable(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'main :is(h1, h2, h3, h4, p, td, th, dt, dd, li:not(:has(li)))',
      ),
    ]
      .filter((element) => element.checkVisibility() && !element.querySelector('button'))
      .map((element) => element.textContent.replace(/\s+/g, ' ').trim())
      .filter((text) => text !== ''),
  );
}
