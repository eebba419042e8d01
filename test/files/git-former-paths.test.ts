import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { gitFormerPaths } from '../../src/files/git-former-paths.ts';

let root: string;

function git(...args: string[]): void {
  const identity = ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.com', '-c', 'commit.gpgsign=false'];
  execFileSync('git', ['-C', root, ...identity, ...args], { stdio: 'ignore' });
}

function rename(from: string, to: string): void {
  git('mv', `content/guide/${from}`, `content/guide/${to}`);
  git('commit', '-m', 'Rename', '--no-verify');
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'podbook-renames-'));
  mkdirSync(join(root, 'content/guide'), { recursive: true });
  for (const name of ['a', 'x y\tz', 'z']) {
    writeFileSync(
      join(root, `content/guide/${name}.md`),
      `---\ntitle: ${name}\n---\n${`${name} `.repeat(50)}\n`,
    );
  }
  git('init');
  git('add', '.');
  git('commit', '-m', 'Begin', '--no-verify');
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

const formerly = (name: string, directory = join(root, 'content')) =>
  gitFormerPaths(directory)(`guide/${name}.md`);

test('a file that was renamed twice is known by all its names, whatever is in them', () => {
  rename('x y\tz.md', 'b.md');
  rename('b.md', 'c.md');
  expect(formerly('c')).toEqual(['guide/b.md', 'guide/x y\tz.md']);
  expect(formerly('b')).toEqual([]);
  expect(formerly('z')).toEqual([]);
});

test('a rename that is not committed yet counts', () => {
  rename('a.md', 'b.md');
  git('mv', 'content/guide/b.md', 'content/guide/c.md');
  expect(formerly('c')).toEqual(['guide/a.md', 'guide/b.md']);
});

test('a name that changed hands belongs to the file that had it last', () => {
  rename('a.md', 'b.md');
  rename('z.md', 'a.md');
  rename('a.md', 'c.md');
  expect(formerly('c')).toEqual(['guide/a.md', 'guide/z.md']);
  expect(formerly('b')).toEqual([]);
});

test('a shallow clone tells nothing, nor does a folder without a repository', () => {
  rename('a.md', 'b.md');
  const clone = mkdtempSync(join(tmpdir(), 'podbook-shallow-'));
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${root}`, join(clone, 'a')], {
    stdio: 'ignore',
  });
  expect(formerly('b', join(clone, 'a/content'))).toEqual([]);
  rmSync(clone, { recursive: true });
  rmSync(join(root, '.git'), { recursive: true });
  expect(formerly('b')).toEqual([]);
});
