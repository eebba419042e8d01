import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { kept, keyOf } from '../../src/pictures/kept.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'podbook-kept-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const made = Buffer.from('a picture');
const make = async () => made;
const makeNothing = async () => {
  throw new Error('It was made once more');
};

test('what was made once is taken from the folder', async () => {
  await kept(join(folder, 'pictures'), 'key', make);
  expect(await kept(join(folder, 'pictures'), 'key', makeNothing)).toEqual(made);
  expect(readdirSync(join(folder, 'pictures'))).toEqual(['key']);
});

test.each<[string, (file: Buffer) => Buffer]>([
  ['cut short', (file) => file.subarray(0, -1)],
  ['empty', () => Buffer.alloc(0)],
  ['longer', (file) => Buffer.concat([file, file])],
  ['another picture', (file) => Buffer.from(file.toString('latin1').replace('picture', 'pixture'), 'latin1')],
  ['the picture alone', () => made],
])('a kept file that is %s is made anew, and kept as it should be', async (_how, damage) => {
  await kept(folder, 'key', make);
  const path = join(folder, 'key');
  writeFileSync(path, damage(readFileSync(path)));
  expect(await kept(folder, 'key', make)).toEqual(made);
  expect(await kept(folder, 'key', makeNothing)).toEqual(made);
});

test('a folder that cannot be written costs time alone', async () => {
  writeFileSync(join(folder, 'file'), '');
  expect(await kept(join(folder, 'file'), 'key', make)).toEqual(made);
});

test('another picture, and another way to make it, have keys of their own', () => {
  const keys = [keyOf(Buffer.from('a'), 'b'), keyOf(Buffer.from('a'), 'c'), keyOf(Buffer.from('ab'), '')];
  expect(new Set(keys).size).toBe(keys.length);
});
