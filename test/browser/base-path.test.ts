import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serve } from '../../src/cli/pdf/serve.ts';
import { loadOrganisation } from '../../src/load.ts';
import { expectedAddresses, NO_PAST } from '../../src/publish/expected-pages.ts';
import { launchChromium } from './chromium.ts';

/*
 * The smallest organisation, published below a path of a host that has nothing else: whatever is asked for beside that
 * path is an error here, as it would be there.
 */
const SITE = 'https://www.example.com/handbook';
const OLD = ['/teams/onboarding/', '/wiki/On boarding/', '/teams/onboarding.html/', '/チーム/'];

let folder: string;
let served: Served;
let browser: Browser;
let page: Page;
/** What was asked for and not there, or lies beside the handbook. */
let lost: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'podbook-base-path-'));
  const content = join(folder, 'content');
  cpSync('test/orgs/smallest/content', content, { recursive: true });
  const settings = [
    `site: ${SITE}`,
    'description: How Tiny works.',
    'theme: { logo: logo.png }',
    'security: { contact: "mailto:security@example.com", expires: 2027-06-30 }',
  ];
  appendFileSync(join(content, 'org.yaml'), `${settings.join('\n')}\n`);
  cpSync('content/guide/changing/a-file-becomes-a-page.png', join(content, 'logo.png'));
  const pod = join(content, 'pods/first-play/pod.md');
  const aliases = 'aliases: [/teams/onboarding, /wiki/On%20boarding/, /teams/onboarding.html, /チーム/]';
  const links = 'Met [here](../../outcomes/activate-users.md#owner) by\n\n![a picture](../../logo.png)\n';
  writeFileSync(
    pod,
    `${readFileSync(pod, 'utf8').replace('title: First Play', `title: First Play\n${aliases}`)}${links}`,
  );
  execFileSync(
    process.execPath,
    ['src/cli/main.ts', 'build', '--content', content, '--out', join(folder, 'site')],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, PODBOOK_SITE: '', PODBOOK_BASE: '', GITHUB_ACTIONS: '' },
    },
  );
  served = await serve(join(folder, 'site'), '/handbook');
  browser = await launchChromium();
  page = await (await browser.newContext()).newPage();
  page.on('response', (response) => {
    if (response.status() >= 400) lost.push(`${response.status()} ${response.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${served.origin}/handbook/`))
      lost.push(`beside the handbook: ${request.url()}`);
  });
}, 300_000);

afterAll(async () => {
  await browser?.close();
  served?.close();
  rmSync(folder, { recursive: true, force: true });
});

const at = (address: string) =>
  page.goto(`${served.origin}/handbook${address}`, { waitUntil: 'networkidle' });
const built = (file: string) => readFileSync(join(folder, 'site', file), 'utf8');

test('every page is there, with all that it loads and everything that it links to', async () => {
  lost = [];
  const { org } = loadOrganisation(join(folder, 'content'));
  const pages = expectedAddresses(org, NO_PAST).filter((address) => !OLD.includes(address));
  const queue = pages.map((address) => `${served.origin}/handbook${address}`);
  const seen = new Set(queue);
  for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
    await page.goto(address, { waitUntil: 'load' });
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) =>
        all.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href),
      );
    for (const link of links.map((each) => each.replace(/#.*/, ''))) {
      if (!link.startsWith(served.origin) || seen.has(link)) continue;
      seen.add(link);
      // What is no page is asked for without leaving this one: browsers may save it.
      if (/\.\w+$/.test(link)) await page.request.get(link).then((answer) => answer.ok() || lost.push(link));
      else queue.push(link);
    }
  }
  expect(seen.size).toBeGreaterThan(pages.length);
  expect(lost).toEqual([]);
});

test.each(OLD)('the old address %s leads to the page, in one step', async (old) => {
  lost = [];
  await page.goto(`${served.origin}/handbook${encodeURI(old)}`);
  await page.waitForURL(`${served.origin}/handbook/pods/first-play/`);
  expect(lost).toEqual([]);
});

test('search finds a page and leads to it', async () => {
  lost = [];
  await at('/');
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('searchbox').fill('First Play');
  const hit = page.locator('.search-title a').first();
  await hit.waitFor({ timeout: 20_000 });
  expect(await hit.evaluate((link) => (link as HTMLAnchorElement).pathname)).toBe(
    '/handbook/pods/first-play/',
  );
  expect(lost).toEqual([]);
});

test('an address that leads nowhere gets the closest page below the path', async () => {
  lost = [];
  await page.route('**/handbook/pods/first-pay/', (route) =>
    route.fulfill({ status: 404, contentType: 'text/html', body: built('404.html') }),
  );
  await at('/pods/first-pay/');
  const link = page.locator('[data-closest]').getByRole('link', { name: 'First Play' });
  await link.waitFor();
  expect(await link.evaluate((each) => (each as HTMLAnchorElement).pathname)).toBe(
    '/handbook/pods/first-play/',
  );
  expect(lost).toEqual([`404 ${served.origin}/handbook/pods/first-pay/`]);
});

test('other programs are told the full address of each page', () => {
  const pod = built('pods/first-play/index.html');
  expect(pod).toContain(`<link rel="canonical" href="${SITE}/pods/first-play/">`);
  expect(pod).toContain(`<meta property="og:url" content="${SITE}/pods/first-play/">`);
  expect(pod).toContain(`<meta property="og:image" content="${SITE}/images/logo.png">`);
  expect(built('robots.txt')).toContain(`Sitemap: ${SITE}/sitemap.xml\n`);
  const listed = [...built('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url);
  expect(listed).toContain(`${SITE}/pods/first-play/`);
  expect(listed.filter((url) => /print|404|teams|wiki/.test(url ?? ''))).toEqual([]);
});

test('whoever finds a hole in its security is told where to report it', () => {
  expect(built('.well-known/security.txt')).toBe(
    [
      'Contact: mailto:security@example.com',
      'Expires: 2027-06-30T00:00:00Z',
      'Preferred-Languages: en',
      `Canonical: ${SITE}/.well-known/security.txt`,
      '',
    ].join('\n'),
  );
});

test('what lies at an old address, or nowhere, is not to be found', () => {
  const redirect = built('teams/onboarding/index.html');
  expect(redirect).toContain('<meta name="robots" content="noindex">');
  expect(redirect).toContain(`<link rel="canonical" href="${SITE}/pods/first-play/">`);
  expect(built('404.html')).toContain('<meta name="robots" content="noindex">');
  expect(built('404.html')).not.toContain('rel="canonical"');
});

test('hosts that read redirects are told both forms of each old address', () => {
  expect(built('_redirects')).toContain(
    [
      '/handbook/teams/onboarding/ /handbook/pods/first-play/ 301',
      '/handbook/teams/onboarding /handbook/pods/first-play/ 301',
      '',
    ].join('\n'),
  );
  expect(built('_redirects')).toContain('/handbook/wiki/On%20boarding/ /handbook/pods/first-play/ 301\n');
});
