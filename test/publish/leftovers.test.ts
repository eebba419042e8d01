import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clearLeftovers } from '../../src/publish/leftovers.ts';
import { openStage } from '../../src/publish/stage.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'podbook-leftovers-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const published = () => join(root, 'dist');
const read = () => readFileSync(join(published(), 'index.html'), 'utf8');

/** What a killed build leaves: a stage that nobody holds, with these folders in it. */
function leaveStage(...folders: string[]): void {
  const stage = join(root, '.dist-killed');
  for (const folder of folders) mkdirSync(join(stage, folder), { recursive: true });
  writeFileSync(join(stage, 'lock'), '');
  if (folders.includes('old')) writeFileSync(join(stage, 'old/index.html'), 'the last good one');
}

test('what a killed build left is taken away, and the handbook stays', () => {
  mkdirSync(published());
  writeFileSync(join(published(), 'index.html'), 'published');
  leaveStage('site', 'cache');
  clearLeftovers(published());
  expect(readdirSync(root)).toEqual(['dist']);
  expect(read()).toBe('published');
});

test('a build that was killed while it published is undone', () => {
  leaveStage('site', 'old');
  clearLeftovers(published());
  expect(readdirSync(root)).toEqual(['dist']);
  expect(read()).toBe('the last good one');
});

test('a build that lives keeps its stage', () => {
  const stage = openStage(published());
  clearLeftovers(published());
  expect(existsSync(stage.site)).toBe(true);
  stage.close();
});

test('folders of others, however alike their names, stay', () => {
  mkdirSync(join(root, '.dist-backup/site'), { recursive: true });
  clearLeftovers(published());
  expect(readdirSync(root)).toEqual(['.dist-backup']);
});

test('a build that is killed outright holds nothing any more', async () => {
  const script = `
    import { openStage } from ${JSON.stringify(`${process.cwd()}/src/publish/stage.ts`)};
    openStage(${JSON.stringify(published())});
    console.log('open');
    setInterval(() => {}, 1000);
  `;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
  await new Promise((resolve) => child.stdout.once('data', resolve));
  clearLeftovers(published());
  expect(readdirSync(root), 'while it lives').toHaveLength(1);
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('exit', resolve));
  clearLeftovers(published());
  expect(readdirSync(root)).toEqual([]);
});
