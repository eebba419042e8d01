import type { BrowserContext, Page } from 'playwright-core';

/** What a hostile page did in a browser, said in a line each. */
export interface Watched {
  readonly page: Page;
  /** Scripts that ran, addresses elsewhere that were asked for, and attempts to leave. */
  readonly events: string[];
}

const ORIGIN = 'http://handbook.example';

const HAPPENINGS = (
  'mouseover pointerenter pointerdown mousedown click keydown input change toggle beforetoggle error load scroll ' +
  'wheel copy paste animationstart transitionend'
).split(' ');

/** Opens a tab in which every `alert` of every frame, and every request that leaves the handbook, is noted. */
export async function watchedPage(context: BrowserContext, origin = ORIGIN): Promise<Watched> {
  const page = await context.newPage();
  const events: string[] = [];
  await page.exposeFunction('told', (what: unknown) => events.push(`ran ${what}`));
  await page.addInitScript(() => {
    const { told } = window as unknown as { told: (what: unknown) => void };
    Object.assign(window, { alert: told, confirm: told, prompt: told, print: () => told('print') });
  });
  page.on('dialog', (dialog) => {
    events.push(`ran ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => {
    events.push(`opened ${popup.url()}`);
  });
  await page.route(
    (url) => url.origin !== origin && url.protocol !== 'data:',
    (route) => {
      events.push(`asked for ${route.request().url()}`);
      return route.abort();
    },
  );
  return { page, events };
}

/** Opens HTML as a page of a site of its own, where no policy but the HTML itself keeps scripts from running. */
export async function openHtml({ page }: Watched, html: string): Promise<void> {
  await page.route(`${ORIGIN}/**`, (route) =>
    new URL(route.request().url()).pathname === '/'
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.fulfill({ status: 404, body: '' }),
  );
  await page.goto(`${ORIGIN}/`, { waitUntil: 'load' });
}

/**
 * Does to a page what readers could do to it (moves, clicks, types, focuses, opens), to every element, and tells what
 * is there that should not be: handlers, and addresses that run something.
 */
export async function provoke({ page }: Watched): Promise<string[]> {
  const found = await page.evaluate((happenings) => {
    // The last is what browsers say of an address that is none, and leads nowhere.
    const inert = new Set(['http:', 'https:', 'mailto:', 'tel:', ':']);
    const found: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('body, body *')) {
      const names = element.getAttributeNames();
      for (const name of names.filter((each) => /^on/i.test(each)))
        found.push(`${name} of ${element.localName}`);
      const { protocol } = element as HTMLAnchorElement;
      if (protocol !== undefined && element.hasAttribute('href') && !inert.has(protocol)) {
        found.push(`a link to ${element.getAttribute('href')}`);
        element.click();
      }
      if (element.localName === 'details') (element as HTMLDetailsElement).open = true;
      element.focus?.();
      for (const type of happenings) {
        // Cancelled, so that no link is followed: where links lead has been looked at.
        const event = new Event(type, { bubbles: false, cancelable: true });
        event.preventDefault();
        if (type !== 'click' || protocol === undefined) element.dispatchEvent(event);
      }
    }
    return found;
  }, HAPPENINGS);
  // What was set off may take a moment, as images and frames do.
  await page.waitForTimeout(50);
  return found;
}
