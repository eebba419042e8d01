import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

const site = inject('site');
const listed = [...readFileSync(join(site, 'licences.txt'), 'utf8').matchAll(/^- (\S+) \d[\d.]* \(/gm)].map(
  ([, name]) => name,
);

test('the list of licences names every package that a reader loads something of', () => {
  const fonts = readdirSync(join(site, '_astro'))
    .filter((file) => file.endsWith('.woff2'))
    .map((file) => `@fontsource/${file.split('-latin')[0]}`);
  expect(fonts).not.toEqual([]);
  expect(listed).toEqual(expect.arrayContaining([...fonts, 'podbook', 'pagefind']));
});

// The 404 page looks for close addresses, and the search dialog is loaded on first use.
test('what the bundler puts into scripts is named too', () => {
  expect(listed).toEqual(expect.arrayContaining(['fastest-levenshtein', 'vite']));
});

test('what only makes the pages is not', () => {
  expect(listed).toHaveLength(6);
});
