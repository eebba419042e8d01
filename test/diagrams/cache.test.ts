import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openCache } from '../../src/diagrams/cache.ts';
import { openDiagrams } from '../../src/diagrams/open-diagrams.ts';
import type { Drawing } from '../../src/diagrams/outcome.ts';
import { contentHash } from '../../src/diagrams/version.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diagrams-'));
});

afterEach(() => rm(folder, { recursive: true }));

describe('a cache', () => {
  const drawing: Drawing = { svg: '<svg><title>Größe</title></svg>', title: 'Größe', isNamed: true };
  const path = (): string => join(folder, 'cache', 'key.json');

  test('gives back what was put in, and leaves nothing beside it', async () => {
    const cache = openCache(join(folder, 'cache'));
    expect(await cache.read('key')).toBeUndefined();
    await cache.write('key', drawing);
    expect(await cache.read('key')).toEqual(drawing);
    expect(await readdir(join(folder, 'cache'))).toEqual(['key.json']);
  });

  test.each([
    ['cut short', (text: string) => text.slice(0, -5)],
    ['empty', () => ''],
    ['changed', (text: string) => text.replace('Größe', 'Grösse')],
    ['something else', () => JSON.stringify(drawing)],
    ['no text', () => '\u0000\ufffd'],
  ])('passes over a file that is %s, and replaces it', async (_how, damage) => {
    const cache = openCache(join(folder, 'cache'));
    await cache.write('key', drawing);
    await writeFile(path(), damage(await readFile(path(), 'utf8')));
    expect(await cache.read('key')).toBeUndefined();
    await cache.write('key', drawing);
    expect(await cache.read('key')).toEqual(drawing);
  });

  test('survives two builds that write at once', async () => {
    const cache = openCache(join(folder, 'cache'));
    await Promise.all(Array.from({ length: 20 }, () => cache.write('key', drawing)));
    expect(await cache.read('key')).toEqual(drawing);
    expect(await readdir(join(folder, 'cache'))).toEqual(['key.json']);
  });

  test('that cannot be written to costs time, not the build', async () => {
    await writeFile(join(folder, 'file'), '');
    const cache = openCache(join(folder, 'file', 'below'));
    await cache.write('key', drawing);
    expect(await cache.read('key')).toBeUndefined();
    await mkdir(path(), { recursive: true });
    await openCache(join(folder, 'cache')).write('key', drawing);
    expect(await readdir(join(folder, 'cache'))).toEqual(['key.json']);
  });
});

test('a diagram is drawn once, and from then on comes from the cache', async () => {
  const source = 'pie\n title Lenses\n "Product" : 12\n "Design" : 9';
  const cold = openDiagrams({ cacheDirectory: folder, timeLimit: 30_000 });
  const drawn = await cold.render(source, { id: 'd1' });
  // What its author must mend is not kept.
  expect(await cold.render('pie\n "a" : x', { id: 'd1' })).toHaveProperty('problem');
  await cold.close();
  expect(await readdir(folder)).toEqual([`${contentHash(source)}.json`]);
  // No drawing is done within a thousandth of a second.
  const warm = openDiagrams({ cacheDirectory: folder, timeLimit: 1 });
  expect(await warm.render(source, { id: 'd1' })).toEqual(drawn);
  const other = await warm.render(source, { id: 'other', title: 'People & <lenses>' });
  if ('problem' in drawn || 'problem' in other) throw new Error('not drawn');
  expect(other.title).toBe('People & <lenses>');
  expect(other.svg).toContain('<title id="other-title">People &amp; &lt;lenses&gt;</title>');
  expect(other.svg.replaceAll('other', 'd1').replace('People &amp; &lt;lenses&gt;', 'Lenses')).toBe(
    drawn.svg,
  );
  await warm.close();
}, 40_000);

test('a blank more is another diagram', () => {
  expect(contentHash('pie')).toBe(contentHash('pie'));
  expect(contentHash('pie ')).not.toBe(contentHash('pie'));
});
