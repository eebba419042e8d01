import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { diff } from '../../src/cli/diff.ts';

const root = mkdtempSync(join(tmpdir(), 'podbook-diff-'));
const content = join(root, 'handbook', 'content');

const FILES = {
  'org.yaml': 'name: Tiny\n',
  'people/ana.md': '---\nname: Ana\n---\n',
  'people/bo.md': '---\nname: Bo\n---\n',
  'pods/alpha/pod.md':
    '---\ntitle: Alpha\nmembers:\n  - { person: ana, lenses: [builder, operator] }\n  - { person: bo, lenses: [communicator] }\n---\n\nOur page.\n',
  'outcomes/win.md': '---\ntitle: Win\npod: alpha\ndefinitionOfDone: [It is done]\n---\n\nText.\n',
};

function write(path: string, text: string): void {
  const file = join(content, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.org'];
  return execFileSync('git', ['-C', content, ...identity, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

beforeAll(() => {
  for (const [path, text] of Object.entries(FILES)) write(path, text);
  git('init', '-q', '-b', 'main', join(root, 'handbook'));
  git('add', '-A');
  git('commit', '-qm', 'First');
});

afterAll(() => rmSync(root, { recursive: true }));

/** What the command prints, with the hashes of commits taken out. */
async function run(...args: string[]): Promise<string> {
  const printed: string[] = [];
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
  try {
    const folder = args.includes('--content') ? [] : ['--content', content];
    expect(await diff.run([...args, ...folder, '--on', '2026-06-15'])).toBe(0);
  } finally {
    spy.mockRestore();
  }
  return printed.join('').replaceAll(/\b[0-9a-f]{10}\b/g, '<commit>');
}

describe('the files as they are', () => {
  test('without a change there is nothing to tell', async () => {
    expect(await run()).toBe(
      'From <commit> to the files as they are\n\nNothing in the organisation changes.\n',
    );
  });

  test('an edit that nobody has committed is told of, with what follows: that is a staffing what-if', async () => {
    write('pods/alpha/pod.md', FILES['pods/alpha/pod.md'].replace('[builder, operator]', '[builder]'));
    const told = await run();
    write('pods/alpha/pod.md', FILES['pods/alpha/pod.md']);
    expect(told).toContain('  Ana gives up Operator in Alpha\n    concerns Win\n    new: ');
    expect(told).toContain('  Alpha is left without an Operator\n');
  });

  test('neither the index nor the work tree is touched', async () => {
    await run('HEAD');
    expect(git('status', '--porcelain')).toBe('');
  });
});

test('a branch is compared with where it left the main branch, and renamed files are followed', async () => {
  git('checkout', '-q', '-b', 'rename');
  git('mv', 'pods/alpha', 'pods/first');
  write('outcomes/win.md', FILES['outcomes/win.md'].replace('alpha', 'first'));
  git('commit', '-qam', 'Rename');
  expect(await run()).toBe(
    await run('main').then((told) => told.replace('From main (<commit>)', 'From <commit>')),
  );
  const told = await run('main', 'rename');
  git('checkout', '-q', 'main');
  expect(told).toContain('Alpha moves from “pods/alpha/pod.md” to “pods/first/pod.md”');
  expect(told).toContain('Win is written differently and says the same');
  expect(told).not.toContain('removed');
});

test('a commit that this version cannot read in full is compared as far as it goes, and says so', async () => {
  write('outcomes/win.md', FILES['outcomes/win.md'].replace('title: Win', 'title: Win\nmood: sunny'));
  git('commit', '-qam', 'An older field');
  const told = await run('HEAD~1', 'HEAD');
  git('reset', '-q', '--hard', 'HEAD~1');
  expect(told).toContain('note: In HEAD (<commit>) 1 file has errors and was read as far as possible.');
  expect(told).not.toContain('Win is removed');
});

test('two folders are compared where git knows neither', async () => {
  const other = join(root, 'other');
  cpSync(content, other, { recursive: true });
  writeFileSync(
    join(other, 'outcomes/win.md'),
    FILES['outcomes/win.md'].replace('pod: alpha', 'pod: alpha\nstatus: achieved'),
  );
  expect(await run(content, other)).toContain('Win is achieved');
});

test('a content folder that had another name is found under it', async () => {
  const folder = join(root, 'handbook', 'docs');
  git('mv', content, folder);
  execFileSync('git', ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@b', 'commit', '-qm', 'Move']);
  const moved = await run('HEAD~1', 'HEAD', '--content', folder);
  execFileSync('git', ['-C', folder, 'reset', '-q', '--hard', 'HEAD~1']);
  expect(moved).toContain('where the content is in content/ to HEAD');
  expect(moved).toContain('Nothing in the organisation changes.');
});

describe('without a name to compare with', () => {
  const other = join(root, 'elsewhere');
  const there = (...args: string[]) =>
    execFileSync('git', ['-C', other, '-c', 'user.name=A', '-c', 'user.email=a@b', ...args], {
      stdio: 'ignore',
    });

  test('a folder outside of git is refused with what to do', async () => {
    cpSync(content, other, { recursive: true });
    await expect(run('--content', other)).rejects.toThrow('is not in a repository: name two folders');
  });

  test('the only branch is the main one, and org.yaml can name another', async () => {
    there('init', '-q', '-b', 'trunk');
    there('add', '-A');
    there('commit', '-qm', 'First');
    expect(await run('--content', other)).toContain('Nothing in the organisation changes.');
    there('checkout', '-qb', 'edit');
    await expect(run('--content', other)).rejects.toThrow('name the commit to compare with');
    writeFileSync(
      join(other, 'org.yaml'),
      'name: Tiny\nrepository: { url: "https://github.com/a/b", branch: trunk }\n',
    );
    expect(await run('--content', other)).toContain('"branch":"trunk"');
  });
});

test('a folder that is not there is said to be missing', async () => {
  await expect(run('HEAD', '--content', join(root, 'no-such'))).rejects.toThrow('There is no folder');
});

test.each([
  [['nowhere'], 'Git: git knows no commit "nowhere"'],
  [['--format', 'markdwn'], 'There is no format "markdwn". Did you mean "markdown"?'],
  [['main', 'main', 'main'], 'Unexpected "main"'],
])('%j is refused', async (args, message) => {
  await expect(run(...args)).rejects.toThrow(message);
});
