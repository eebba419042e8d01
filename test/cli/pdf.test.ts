import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findChromium } from '../../src/cli/pdf/find-chromium.ts';
import { withFixedDates } from '../../src/cli/pdf/fixed-dates.ts';
import { baseOf, serve } from '../../src/cli/pdf/serve.ts';
import { pdf } from '../../src/cli/pdf.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'podbook-pdf-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('CHROMIUM_PATH comes before PATH, and PATH before the usual places', () => {
  const everywhere = () => true;
  expect(findChromium({ CHROMIUM_PATH: '/opt/c', PATH: '/bin' }, everywhere)).toBe('/opt/c');
  expect(findChromium({ PATH: '/bin' }, everywhere)).toBe(join('/bin', 'chromium'));
  expect(findChromium({ PATH: '' }, everywhere)).toBe('/usr/bin/chromium');
});

test('without a browser it is said what to install', () => {
  expect(() => findChromium({ PATH: '/bin' }, () => false)).toThrow(
    /apt-get install chromium.*CHROMIUM_PATH/,
  );
});

test('a CHROMIUM_PATH that leads nowhere is an error, and no other browser is taken', () => {
  expect(() => findChromium({ CHROMIUM_PATH: '/opt/c' }, (path) => path !== '/opt/c')).toThrow(/\/opt\/c/);
});

test('without a built handbook it is said how to build one', async () => {
  await expect(pdf.run(['--site', folder])).rejects.toThrow(/Build it first: podbook build/);
});

test.each([[['--sites', 'x']], [['handbook.pdf']]])('%j is refused', async (args) => {
  await expect(pdf.run(args)).rejects.toThrow(/Unknown option|Unexpected/);
});

test('the dates in a PDF become the day of the handbook, and nothing moves', () => {
  const before =
    "1 0 obj\n<</CreationDate (D:20261124101112+00'00')\n/ModDate (D:20261124101112+00'00')>>\n\u00e9";
  const after = withFixedDates(Buffer.from(before, 'latin1'), '2026-11-23').toString('latin1');
  expect(after).toBe(before.replaceAll('20261124101112', '20261123000000'));
});

test('a handbook is served below its base path, and nothing outside its folder', async () => {
  mkdirSync(join(folder, 'site/print'), { recursive: true });
  writeFileSync(join(folder, 'site/print/index.html'), 'whole');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  const { origin, close } = await serve(join(folder, 'site'), '/base');
  const status = async (path: string) => (await fetch(`${origin}${path}`)).status;
  try {
    expect(await (await fetch(`${origin}/base/print/`)).text()).toBe('whole');
    expect(await status('/print/')).toBe(404);
    expect(await status('/base/..%2fsecret.txt')).toBe(404);
    expect(await status('/base/%')).toBe(404);
  } finally {
    close();
  }
});

test.each([
  ['<link rel="stylesheet" href="/_astro/a.css">', ''],
  ['<link rel="stylesheet" href="/a/b/_astro/a.css">', '/a/b'],
])('%s was built below %j', (html, base) => {
  expect(baseOf(html)).toBe(base);
});

test('the ids in a PDF count from one, in the order that they had', () => {
  const made = (first: string, second: string) =>
    withFixedDates(Buffer.from(`/ID (node${second}) [(node${first})]`), '2026-11-23').toString();
  expect(made('00000369', '00000372')).toBe('/ID (node00000002) [(node00000001)]');
});
