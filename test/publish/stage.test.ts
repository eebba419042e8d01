import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStage } from '../../src/publish/stage.ts';
import { watch } from './watch.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'podbook-stage-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const published = () => join(root, 'dist');
const read = () => readFileSync(join(published(), 'index.html'), 'utf8');

function publishOld(): void {
  mkdirSync(published());
  writeFileSync(join(published(), 'index.html'), 'old');
  writeFileSync(join(published(), 'gone.html'), 'a page whose file has been deleted');
}

test('what is made on a stage takes the place of the old handbook, whole', () => {
  publishOld();
  const stage = openStage(published());
  writeFileSync(join(stage.site, 'index.html'), 'new');
  expect(read()).toBe('old');
  stage.publish();
  stage.close();
  expect(read()).toBe('new');
  expect(existsSync(join(published(), 'gone.html'))).toBe(false);
});

test('a stage that is closed without publishing leaves the old handbook, and nothing else', () => {
  publishOld();
  const stage = openStage(published());
  writeFileSync(join(stage.site, 'index.html'), 'half a site');
  stage.close();
  expect(read()).toBe('old');
  expect(readdirSync(root)).toEqual(['dist']);
});

test('two stages at once do not see each other', () => {
  const [one, other] = [openStage(published()), openStage(published())];
  writeFileSync(join(one.site, 'index.html'), 'one');
  writeFileSync(join(other.site, 'index.html'), 'other');
  one.publish();
  other.publish();
  one.close();
  other.close();
  expect(read()).toBe('other');
  expect(readdirSync(root)).toEqual(['dist']);
});

test('where folders cannot be exchanged, the new handbook takes the place of the old one all the same', () => {
  publishOld();
  const stage = openStage(published(), () => false);
  writeFileSync(join(stage.site, 'index.html'), 'new');
  stage.publish();
  stage.close();
  expect(read()).toBe('new');
  expect(readdirSync(root)).toEqual(['dist']);
});

/** Windows cannot exchange folders. */
test.skipIf(process.platform === 'win32')('at no moment is there no handbook', async () => {
  publishOld();
  const stopWatching = await watch(published());
  for (let n = 0; n < 50; n++) {
    const stage = openStage(published());
    writeFileSync(join(stage.site, 'index.html'), String(n));
    stage.publish();
    stage.close();
  }
  const { looks, gone } = await stopWatching();
  expect(gone).toBe(0);
  expect(looks).toBeGreaterThan(50);
});

test('where the published folder is a link, what it leads to is published', () => {
  mkdirSync(join(root, 'www'));
  symlinkSync(join(root, 'www'), published());
  const stage = openStage(published());
  writeFileSync(join(stage.site, 'index.html'), 'new');
  stage.publish();
  stage.close();
  expect(readdirSync(root).sort()).toEqual(['dist', 'www']);
  expect(readFileSync(join(root, 'www/index.html'), 'utf8')).toBe('new');
  expect(lstatSync(published()).isSymbolicLink()).toBe(true);
});
