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
