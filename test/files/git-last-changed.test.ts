import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { gitLastChanged, pathInRepository, readLastChanges } from '../../src/files/git-last-changed.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'podbook-git-'));
  mkdirSync(join(root, 'content/guide'), { recursive: true });
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function git(directory: string, ...args: string[]): void {
  const identity = ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.com', '-c', 'commit.gpgsign=false'];
  execFileSync('git', ['-C', directory, ...identity, ...args], {
    stdio: 'ignore',
    env: { ...process.env, ...dates },
  });
}

let dates: Record<string, string> = {};

function commit(day: string, files: Readonly<Record<string, string>>, message = day): void {
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
  dates = { GIT_AUTHOR_DATE: `${day}T12:00:00Z`, GIT_COMMITTER_DATE: `${day}T12:00:00Z` };
  git(root, 'add', '.');
  git(root, 'commit', '-m', message, '--no-verify');
}

function history(): void {
  git(root, 'init');
  commit('2025-01-10', {
    'content/org.yaml': 'name: Tiny\n',
    'content/guide/a.md': 'a',
    'content/guide/b.md': 'b',
  });
  commit('2025-06-20', { 'content/guide/b.md': 'bb', 'README.md': 'r' });
}

test('the last commit that touched a file counts', () => {
  history();
  const lastChanged = gitLastChanged(join(root, 'content'));
  expect(lastChanged('guide/a.md')).toBe('2025-01-10');
  expect(lastChanged('guide/b.md')).toBe('2025-06-20');
});

test('nothing is said of files that are new or being changed', () => {
  history();
  writeFileSync(join(root, 'content/guide/a.md'), 'aa');
  writeFileSync(join(root, 'content/guide/c.md'), 'c');
  const lastChanged = gitLastChanged(join(root, 'content'));
  expect(lastChanged('guide/a.md')).toBeUndefined();
  expect(lastChanged('guide/c.md')).toBeUndefined();
  expect(lastChanged('guide/b.md')).toBe('2025-06-20');
});

test('nothing is said in a shallow clone', () => {
  history();
  const clone = join(root, 'clone');
  git(root, 'clone', '--depth', '1', `file://${root}`, clone);
  expect(gitLastChanged(join(clone, 'content'))('guide/b.md')).toBeUndefined();
});

test('nothing is said without git', () => {
  expect(gitLastChanged(join(root, 'content'))('guide/a.md')).toBeUndefined();
  expect(pathInRepository(join(root, 'content'))).toBeUndefined();
});

test('a folder knows its path in the repository', () => {
  history();
  expect(pathInRepository(join(root, 'content'))).toBe('content/');
  expect(pathInRepository(root)).toBe('');
});

test('authors and co-authors are named as .mailmap has them, and nobody’s address is told', () => {
  history();
  writeFileSync(
    join(root, '.mailmap'),
    'Ana Larghetto <ana@example.com>\nMei Semibreve <mei@example.com> <mei@old.example.com>\n',
  );
  const trailers = [
    'Co-authored-by: mei <mei@old.example.com>',
    'Co-authored-by: Ole Tuba <ole@example.com>',
    'co-authored-by: no form at all',
    'Co-authored-by: <nobody@example.com>',
    'Co-authored-by: Ana Larghetto <ana@example.com>',
  ];
  commit('2025-07-01', { 'content/guide/a.md': 'aaa' }, `Write\n\n${trailers.join('\n')}`);
  const { of } = readLastChanges(join(root, 'content'));
  expect(of('guide/a.md')).toEqual({
    day: '2025-07-01',
    authors: ['Ana Larghetto', 'Mei Semibreve', 'Ole Tuba', 'no form at all'],
  });
  expect(of('guide/b.md')).toEqual({ day: '2025-06-20', authors: ['Ana Larghetto'] });
});

test('an author whose name is an address is not named', () => {
  history();
  writeFileSync(join(root, '.mailmap'), 'ana@example.com <ana@example.com>\n');
  expect(readLastChanges(join(root, 'content')).of('guide/a.md')?.authors).toEqual([]);
});

test('the last commit that touched anything in a folder counts for the folder', () => {
  history();
  commit('2025-08-01', { 'content/org.yaml': 'name: Small\n' });
  const { within } = readLastChanges(join(root, 'content'));
  expect(within('guide/')?.day).toBe('2025-06-20');
  expect(within('')?.day).toBe('2025-08-01');
  expect(within('pods/')).toBeUndefined();
});

test('what was taken out of a folder changed it', () => {
  history();
  rmSync(join(root, 'content/guide/a.md'));
  commit('2025-08-01', {});
  expect(readLastChanges(join(root, 'content')).within('guide/')?.day).toBe('2025-08-01');
});

test('nothing is said of a folder in which something is being changed', () => {
  history();
  writeFileSync(join(root, 'content/guide/a.md'), 'aa');
  const { within } = readLastChanges(join(root, 'content'));
  expect(within('guide/')).toBeUndefined();
  expect(within('')).toBeUndefined();
});

test('a history that cannot be trusted says why', () => {
  history();
  const clone = join(root, 'clone');
  git(root, 'clone', '--depth', '1', `file://${root}`, clone);
  expect(readLastChanges(join(root, 'content')).state).toBe('known');
  expect(readLastChanges(join(clone, 'content')).state).toBe('shallow');
  rmSync(join(root, '.git'), { recursive: true });
  expect(readLastChanges(join(root, 'content')).state).toBe('no-git');
});
