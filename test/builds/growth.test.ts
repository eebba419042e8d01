import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { generatedOrganisation } from '../generated-organisation.ts';
import { build } from './run-build.ts';
import { differences, hashesOf } from './site-hashes.ts';

const FEW = 4;
const MANY = 40;

const root = mkdtempSync(join(tmpdir(), 'podbook-growth-'));
afterAll(() => rmSync(root, { recursive: true }));

const few = generatedOrganisation({ pods: FEW });
/** The same with many others beside it, who have nothing to do with the few. */
const many = new Map([...others(), ...few]);

/** Another organisation, its things under names of their own. */
function others(): [string, string][] {
  const renamed = (text: string) => text.replaceAll(/\b(pod|person|offer|theme|result)-(?=\d)/g, 'other-$1-');
  const made = generatedOrganisation({ pods: MANY, seed: 2 });
  return [...made].map(([path, text]) => [renamed(path), renamed(text)]);
}

async function built(name: string, files: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const content = join(root, name, 'content');
  for (const [path, text] of files) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  const out = join(root, name, 'site');
  await build(['--content', content, '--out', out, '--on', '2026-11-23'], {
    PODBOOK_CACHE: join(root, name, 'cache'),
  });
  return hashesOf(out);
}

test('a page does not change with the number of things that it has nothing to do with', async () => {
  const [small, large] = [await built('few', few), await built('many', many)];
  const own = /^(?:pods|people|interfaces|outcomes\/result-\d+)\/.+\/index\.html$/;
  const pages = [...small.keys()].filter((file) => own.test(file.replaceAll('\\', '/')));
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
