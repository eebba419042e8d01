import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { codeowners } from '../../src/cli/codeowners.ts';
import { UsageError } from '../../src/cli/options.ts';

let said: string;

beforeEach(() => {
  said = '';
  const hear = (text: unknown) => {
    said += `${String(text).trimEnd()}\n`;
    return true;
  };
  vi.stubEnv('PODBOOK_CONTENT', undefined);
  vi.stubEnv('PODBOOK_ON', undefined);
  vi.spyOn(process.stdout, 'write').mockImplementation(hear);
  vi.spyOn(process.stderr, 'write').mockImplementation(hear);
  vi.spyOn(console, 'log').mockImplementation(hear);
  vi.spyOn(console, 'error').mockImplementation(hear);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const ORG = 'name: Tiny\nrepository: { url: "https://github.com/a/b", maintainers: ["@a/all"] }\n';

/** A repository with a pod of one. */
function repository(org = ORG, isGit = true): string {
  const root = mkdtempSync(join(tmpdir(), 'podbook-codeowners-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  if (isGit) execFileSync('git', ['init', '--quiet', root]);
  write(root, 'content/org.yaml', org);
  write(
    root,
    'content/people/ana.md',
    '---\nname: Ana\nlinks: [{ label: Code, url: "https://github.com/ana" }]\n---\n',
  );
  write(root, 'content/people/ben.md', '---\nname: Ben\n---\n');
  write(
    root,
    'content/pods/solo/pod.md',
    '---\ntitle: Solo\nmembers: [{ person: ana, lenses: [builder] }]\n---\n',
  );
  return root;
}

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const run = (root: string, ...args: string[]) =>
  codeowners.run([...args, '--content', join(root, 'content'), '--on', '2026-11-23']);

test('the file is written where the host looks, and is then up to date', async () => {
  const root = repository();
  expect(await run(root, '--check')).toBe(1);
  expect(said).toContain('.github/CODEOWNERS:1:1 error There is no such file  codeowners');
  expect(await run(root)).toBe(0);
  expect(readFileSync(join(root, '.github/CODEOWNERS'), 'utf8')).toContain(
    '/content/pods/solo/ @ana @a/all\n',
  );
  expect(await run(root, '--check')).toBe(0);
});

test('somebody who joins makes it stale, and it is written again where it lies', async () => {
  const root = repository();
  await run(root, '--out', join(root, 'docs/CODEOWNERS'));
  write(
    root,
    'content/pods/solo/pod.md',
    '---\ntitle: Solo\nmembers: [{ person: ana, lenses: [builder] }, { person: ben, lenses: [] }]\n---\n',
  );
  write(
    root,
    'content/people/ben.md',
    '---\nname: Ben\nlinks: [{ label: Code, url: "https://github.com/ben" }]\n---\n',
  );
  expect(await run(root, '--check', '--format', 'github')).toBe(1);
  expect(said).toMatch(/^::error file=.*docs\/CODEOWNERS,line=9,/m);
  expect(said).toContain(
    '2 lines are missing: "/content/pods/solo/ @ana @ben", "/content/people/ben.md @ben @a/all"',
  );
  expect(await run(root)).toBe(0);
  expect(existsSync(join(root, '.github/CODEOWNERS'))).toBe(false);
  expect(await run(root, '--check')).toBe(0);
});

test('a file that somebody wrote stays as it is', async () => {
  const root = repository();
  write(root, 'CODEOWNERS', '* @me\n');
  expect(await run(root)).toBe(1);
  expect(said).toContain('CODEOWNERS was written by somebody, and stays as it is');
  expect(readFileSync(join(root, 'CODEOWNERS'), 'utf8')).toBe('* @me\n');
});

test('on GitLab it lies elsewhere, and without maintainers or links it says what is missing', async () => {
  const root = repository('name: Tiny\nrepository: { url: "https://gitlab.com/a/b" }\n');
  expect(await run(root)).toBe(0);
  expect(existsSync(join(root, '.gitlab/CODEOWNERS'))).toBe(true);
  expect(said).toContain('org.yaml names no repository.maintainers');
  expect(said).toContain('Not known to the host, for want of a link to it: Ana, Ben.');
});

test('nothing is derived from content with errors', async () => {
  const root = repository();
  write(root, 'content/outcomes/lost.md', '---\ntitle: Lost\npod: solow\n---\n');
  expect(await run(root)).toBe(1);
  expect(said).toContain('There is no pod "solow"');
  expect(existsSync(join(root, '.github'))).toBe(false);
});

test.each([
  ['an unknown host', repositoryAt('https://git.example.org/a/b'), [], 'repository.host'],
  ['no repository', 'name: Tiny\n', [], 'set repository.url'],
  [
    'another folder than git has',
    repositoryAt('https://github.com/a/b", folder: "docs'),
    [],
    'no line would match',
  ],
  ['a format that is none', ORG, ['--format', 'githup'], 'Did you mean "github"?'],
] as const)('%s is refused', async (_, org, args, message) => {
  await expect(run(repository(org), ...args)).rejects.toThrow(UsageError);
  await expect(run(repository(org), ...args)).rejects.toThrow(message);
});

test('outside of git the file has to be named', async () => {
  const root = repository(ORG, false);
  await expect(run(root)).rejects.toThrow('Name the file with --out');
  expect(await run(root, '--out', join(root, 'OWNERS'))).toBe(0);
});

function repositoryAt(url: string): string {
  return `name: Tiny\nrepository: { url: "${url}" }\n`;
}
