import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostileOrganisation, type Refusal, takeOut, vectorsIn, writeTo } from '../hostile/organisation.ts';
import { launchChromium } from './chromium.ts';
import { openHtml, provoke, type Watched, watchedPage } from './executions.ts';
import { type Host, openHost } from './host.ts';

/** What is refused may have hidden something else. */
const ROUNDS = 5;
/** Tabs that open pages side by side. */
const LANES = 3;

const folder = mkdtempSync(join(tmpdir(), 'podbook-hostile-'));
const [content, site] = [join(folder, 'content'), join(folder, 'site')];
const organisation = hostileOrganisation();
const written = vectorsIn(organisation);

let browser: Browser;
let host: Host;

/** Writes the organisation without what `podbook check` refuses of it, and builds its handbook. */
beforeAll(async () => {
  browser = await launchChromium();
  for (let round = 0; round < ROUNDS; round += 1) {
    writeTo(content, organisation);
    const refused = refusals();
    if (refused.length === 0) break;
    takeOut(organisation, refused);
  }
  giveHistory();
  const args = ['src/cli/main.ts', 'build', '--content', content, '--out', site, '--on', '2026-11-24'];
  // With an address it has feeds and a sitemap too.
  const env = { ...process.env, PODBOOK_SITE: 'https://handbook.example', PODBOOK_BASE: '/' };
  execFileSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'], env });
  host = await openHost(site);
}, 400_000);

afterAll(async () => {
  host?.close();
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Two commits of a hostile person, so that pods, people and outcomes come into the log and its feeds. */
function giveHistory(): void {
  const name = '<img src=x onerror=alert(2000000)>';
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', `user.name=${name}`, '-c', 'user.email=a@a.example', ...args], {
      cwd: content,
      stdio: 'pipe',
    });
  git('init', '-q');
  git('add', 'org.yaml', 'guide', 'guardrails');
  git('commit', '-q', '-m', `"><script>alert(2000001)</script>${name}`);
  git('add', '-A');
  git('commit', '-q', '-m', `</script>${name}`);
}

function refusals(): Refusal[] {
  const args = ['src/cli/main.ts', 'check', '--content', content, '--format', 'json', '--on', '2026-11-24'];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  const report = JSON.parse(stdout) as { diagnostics: readonly (Refusal & { severity: string })[] };
  return report.diagnostics.filter(({ severity }) => severity === 'error');
}

/** The policy that pages come with is left aside, so that nothing but the pages themselves keeps scripts away. */
async function openTab(): Promise<Watched> {
  return watchedPage(await browser.newContext({ bypassCSP: true }), host.origin);
}

/** What has happened in a tab since it was last asked. */
function happened({ page, events }: Watched): string[] {
  return events.splice(0).map((event) => `${new URL(page.url()).pathname}: ${event}`);
}

/** Everything that can be opened: pages, and what programs read. */
function addresses(): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:html|xml|txt|css)$|titles\.json$/.test(path))
    .map((path) => `/${path.split('/').map(encodeURIComponent).join('/')}`.replace(/\/index\.html$/, '/'))
    .sort();
}

function isOldAddress(address: string): boolean {
  return /^\/(?:gone-|%)/.test(address);
}

async function leadsOn({ page }: Watched): Promise<string[]> {
  await page.waitForFunction(() => !document.querySelector('meta[http-equiv="refresh"]'));
  return [];
}

test('nothing runs on any page, and no page asks another host for anything', async () => {
  const queue = addresses();
  const opened = queue.length;
  const found: string[] = [];
  const lane = async () => {
    const tab = await openTab();
    for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
      await tab.page.goto(`${host.origin}${address}`, { waitUntil: 'load' });
      // An old address leads on by itself, to a page that is opened anyway.
      const there = isOldAddress(address) ? await leadsOn(tab) : await provoke(tab);
      found.push(...happened(tab), ...there.map((what) => `${address}: ${what}`));
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  const left = vectorsIn(organisation);
  process.stdout.write(
    `hostile handbook: ${found.length} executions of ${left} in ${opened} pages and files (${written - left} were refused)\n`,
  );
  expect(opened).toBeGreaterThan(300);
  expect(left).toBeGreaterThan(1500);
  expect(written - left).toBeGreaterThan(500);
  expect(found).toEqual([]);
}, 1_200_000);

test.each(['img', 'script alert', 'onerror', '"><img src=x onerror=alert(1)>'])(
  'search shows what it finds for %s as text',
  async (query) => {
    const tab = await openTab();
    await tab.page.goto(`${host.origin}/`);
    await tab.page.keyboard.press('/');
    const dialog = tab.page.getByRole('dialog');
    await dialog.getByRole('searchbox').fill(query);
    await expect
      .poll(() => dialog.getByRole('status').textContent(), { timeout: 20_000 })
      .toMatch(/\d+ result|Nothing was found/);
    expect(await tab.page.locator('.search-title a').count()).toBeGreaterThan(0);
    const found = await provoke(tab);
    expect([...happened(tab), ...found]).toEqual([]);
  },
);

test('previews show what is behind a link as text', async () => {
  const tab = await openTab();
  await tab.page.goto(`${host.origin}/outcomes/`);
  const card = tab.page.locator('#link-preview');
  const titles: (string | null)[] = [];
  for (const link of (await tab.page.locator('main a[href^="/pods/p-"]').all()).slice(0, 8)) {
    await link.hover();
    await card.waitFor({ state: 'visible' });
    titles.push(await card.locator('.preview-title').textContent());
    expect(await card.locator('img, svg, script, [href]').count()).toBe(0);
    await tab.page.mouse.move(0, 0);
    await card.waitFor({ state: 'hidden' });
  }
  const found = await provoke(tab);
  expect([...happened(tab), ...found]).toEqual([]);
  expect(titles.some((title) => title?.includes('<'))).toBe(true);
});

test('what feeds hold does nothing in a reader that shows it', async () => {
  const feeds = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /feed\.json$/.test(path),
  );
  const items = feeds.flatMap((path) => {
    const feed = JSON.parse(readFileSync(join(site, path), 'utf8')) as { items: { content_html: string }[] };
    return feed.items.map((item) => item.content_html);
  });
  expect(items.length).toBeGreaterThan(0);
  expect(items.join('')).toContain('alert(');
  const tab = await watchedPage(await browser.newContext());
  await openHtml(tab, items.join('\n'));
  const found = await provoke(tab);
  expect([...tab.events, ...found]).toEqual([]);
});

test('the page for addresses that lead nowhere suggests others, and does nothing with the address but read it', async () => {
  const tab = await openTab();
  for (const path of ['/img/src/x/onerror', '/<img src=x onerror=alert(1)>/', '/%22><svg onload=alert(2)>']) {
    await tab.page.goto(`${host.origin}${path}?a=<script>alert(3)</script>#<img src=x onerror=alert(4)>`);
    await tab.page.locator('[data-closest] a').first().waitFor();
    const found = await provoke(tab);
    expect([...happened(tab), ...found]).toEqual([]);
  }
});
