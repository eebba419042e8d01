import { cpSync, mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from './run-build.ts';
import { differences, hashesOf } from './site-hashes.ts';

const DIAGRAM = '---\ntitle: How\n---\n\n```mermaid\ngitGraph\n  commit\n  branch play\n  commit\n```\n';

const root = mkdtempSync(join(tmpdir(), 'podbook-determinism-'));
afterAll(() => rmSync(root, { recursive: true }));

const at = (path: string) => join(root, path);

function organisation(folder: string): string {
  cpSync('test/orgs/smallest/content', at(folder), { recursive: true });
  cpSync('content/guide/changing', at(`${folder}/guide/changing`), {
    recursive: true,
    filter: (path) => !path.endsWith('.md'),
  });
  writeFileSync(
    at(`${folder}/outcomes/activate-users.md`),
    DIAGRAM.replace('How', 'Activate users\npod: first-play\ndefinitionOfDone: [Somebody plays]'),
  );
  return at(folder);
}

let first: Map<string, string>;
beforeAll(async () => {
  const content = organisation('here/content');
  await build(['--content', content, '--out', at('first'), '--on', '2026-11-23'], {
    PODBOOK_CACHE: at('cache'),
    TZ: 'UTC',
    LANG: 'C',
  });
  first = hashesOf(at('first'));
});

test('another folder, time zone, language and hour, and no cache: the same bytes', async () => {
  const content = organisation('somewhere else/the content');
  await build(['--content', content, '--out', at('second')], {
    PODBOOK_CACHE: at('empty cache'),
    SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 23, 22, 59) / 1000),
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    NODE_ENV: 'development',
  });
  expect(differences(first, hashesOf(at('second')))).toEqual([]);
});

test('a cache of which every file is cut short or holds something else: the same bytes', async () => {
  const content = organisation('here/content');
  const kept = [...hashesOf(at('cache')).keys()].map((path) => join(at('cache'), path));
  expect(kept.filter((path) => path.includes('pictures'))).not.toEqual([]);
  expect(kept.filter((path) => path.includes('diagrams'))).not.toEqual([]);
  for (const [n, path] of kept.entries())
    writeFileSync(path, n % 2 === 0 ? readFileSync(path).subarray(0, -100) : 'something else');
  await build(['--content', content, '--out', at('mended'), '--on', '2026-11-23'], {
    PODBOOK_CACHE: at('cache'),
  });
  expect(differences(first, hashesOf(at('mended')))).toEqual([]);
});

test('a file that came and went leaves nothing behind, neither in the cache nor in what is published', async () => {
  const content = organisation('here/content');
  const args = ['--content', content, '--out', at('third'), '--on', '2026-11-23'];
  const more = join(content, 'outcomes/more.md');
  writeFileSync(more, DIAGRAM.replace('How', 'More plays\nstatus: proposed'));
  await build(args, { PODBOOK_CACHE: at('cache') });
  expect(differences(first, hashesOf(at('third')))).toContain('outcomes/more/index.html');
  unlinkSync(more);
  await build(args, { PODBOOK_CACHE: at('cache') });
  expect(differences(first, hashesOf(at('third')))).toEqual([]);
});
