import { join } from 'node:path';
import { expect, test } from 'vitest';
import { licencesText, shippedPackages } from '../../src/publish/licences.ts';
import { noteShipped } from '../../src/publish/shipped.ts';

const engine = join(import.meta.dirname, '../..');
const packages = (...modules: string[]) => shippedPackages(engine, new Set(modules));
const names = (...modules: string[]) => packages(...modules).map(({ name }) => name);

test('the engine and its search reach readers whatever else does', () => {
  expect(names()).toEqual(['podbook', 'pagefind']);
});

test.each([
  ['a module of a package', `${engine}/node_modules/fastest-levenshtein/esm/mod.js`, 'fastest-levenshtein'],
  [
    'a file of a scoped package',
    `${engine}/node_modules/@fontsource/inter/files/a.woff2?url`,
    '@fontsource/inter',
  ],
  [
    'a font cut from a package',
    `${engine}/src/styles/fonts/inter-latin-ext-400-normal.woff2`,
    '@fontsource/inter',
  ],
  ['what the bundler itself puts in', '\0vite/preload-helper.js', 'vite'],
])('%s', (_, module, name) => {
  expect(names(module)).toContain(name);
});

test('a module of the engine is no other package, also where the engine is one itself', () => {
  expect(names(`${engine}/src/site/query.ts`)).toEqual(['podbook', 'pagefind']);
});

test('every licence is passed on in full, the open font licence too', () => {
  const text = licencesText(
    packages('\0vite/preload-helper.js', `${engine}/node_modules/@fontsource/inter/a.woff2`),
  );
  expect(text).toMatch(/^- @fontsource\/inter \d+\.\d+\.\d+ \(OFL-1\.1\)$/m);
  expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1');
  expect(text).toContain('VoidZero Inc. and Vite contributors');
  expect(text).not.toContain('Licenses of bundled dependencies');
});

test('what renders the pages does not reach readers, its style sheets and the scripts of pages do', () => {
  const { plugin, shipped } = noteShipped('/engine');
  const bundle = {
    'page.js': { type: 'chunk', modules: { '/n/shiki.js': {}, '/n/look.css': {} } },
    'font.woff2': { type: 'asset', originalFileNames: ['src/a.woff2'] },
  };
  plugin.generateBundle.call({ environment: { name: 'prerender' } }, {}, bundle);
  plugin.generateBundle.call(
    { environment: { name: 'client' } },
    {},
    { 'a.js': { type: 'chunk', modules: { '/n/a.js': {} } } },
  );
  expect([...shipped.modules].sort()).toEqual(['/engine/src/a.woff2', '/n/a.js', '/n/look.css']);
  expect([...(shipped.files.get('/a.js') ?? [])]).toEqual(['/n/a.js']);
});
