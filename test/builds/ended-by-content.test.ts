import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startBuild } from './run-build.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'podbook-ended-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Builds a handbook in which one page runs some code. */
function buildWith(code: string) {
  const content = join(folder, 'content');
  cpSync('test/orgs/smallest/content', content, { recursive: true });
  writeFileSync(join(content, 'org.yaml'), 'name: Tiny\nmdx: [guide/code]\n');
  mkdirSync(join(content, 'guide/code'), { recursive: true });
  writeFileSync(join(content, 'guide/code/index.mdx'), `---\ntitle: Code\n---\n\n${code}\n`);
  return startBuild(['--content', content, '--out', join(folder, 'www/dist')], {
    PODBOOK_CACHE: join(folder, 'cache'),
  });
}

const left = () => readdirSync(join(folder, 'www'));

test('a build that MDX ends has failed, whatever MDX says', async () => {
  const { code, said } = await buildWith('{process.exit(0)}').ended;
  expect([code, left()]).toEqual([1, []]);
  expect(said).toContain('before it was done, and nothing was published');
});

test('a build that MDX never lets come to an end can be stopped, and leaves nothing', async () => {
  const { process: build, ended } = buildWith(`{(() => { console.log('on' + 'ward'); for (;;) {} })()}`);
  await new Promise<void>((resolve) => {
    build.stdout?.on('data', (text) => String(text).includes('onward') && resolve());
  });
  await pause(100);
  build.kill('SIGTERM');
  expect((await ended).code).toBe(130);
  expect(left()).toEqual([]);
});
