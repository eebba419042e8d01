import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Content, grown, OWN_PAGE, writeContent } from './grown.ts';
import { build } from './run-build.ts';
import { differences, hashesOf } from './site-hashes.ts';

const FEW = 4;
const MANY = 40;

const root = mkdtempSync(join(tmpdir(), 'podbook-growth-'));
afterAll(() => rmSync(root, { recursive: true }));

const { few, many } = grown(FEW, MANY);

async function built(name: string, files: Content): Promise<Map<string, string>> {
  const content = join(root, name, 'content');
  writeContent(content, files);
  const out = join(root, name, 'site');
  await build(['--content', content, '--out', out, '--on', '2026-11-23'], {
    PODBOOK_CACHE: join(root, name, 'cache'),
  });
  return hashesOf(out);
}

test('a page does not change with the number of things that it has nothing to do with', async () => {
  const [small, large] = [await built('few', few), await built('many', many)];
  const pages = [...small.keys()].filter((file) => OWN_PAGE.test(file.replaceAll('\\', '/')));
  expect(pages.length).toBeGreaterThan(4 * FEW);
  const changed = new Set(differences(small, large));
  expect(pages.filter((page) => changed.has(page))).toEqual([]);
});

test('an outcome shows the nearest of those beside it, however many there are', () => {
  const links = (name: string) =>
    readFileSync(join(root, name, 'site/outcomes/theme-0/index.html'), 'utf8')
      .match(/<nav class="signposts".*?<\/nav>/s)?.[0]
      .match(/<a /g)?.length ?? 0;
  expect(links('few')).toBeGreaterThan(0);
  expect(links('many')).toBeLessThanOrEqual(links('few') + 10);
});
