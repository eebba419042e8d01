import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawDiagrams } from '../src/draw.ts';
import { loadFiles } from '../src/load.ts';
import { places, sourceFiles } from './organisation.ts';

const fence = (source: string) => `\`\`\`mermaid\n${source}\n\`\`\`\n\n`;
const page = (...sources: string[]) => `---\ntitle: A\n---\n\n${sources.map(fence).join('')}`;

test('where the diagrams of a page take too long together, the rest are named, and other pages drawn', async () => {
  const { org } = loadFiles(
    sourceFiles({
      'org.yaml': 'name: A\n',
      'guide/a/index.md': page('pie\n  "a" : 1', 'pie\n  "b" : 1', 'pie\n  "c" : 1'),
      'guide/b/index.md': page('pie\n  "d" : 1'),
    }),
  );
  const cacheDirectory = mkdtempSync(join(tmpdir(), 'podbook-draw-'));
  try {
    const { pictures, diagnostics } = await drawDiagrams(org, { cacheDirectory, patience: 1 });
    const message = 'The diagrams above it on this page took too long for this one to be drawn as well';
    expect(places(diagnostics)).toEqual([
      `guide/a/index.md:10:1 ${message}`,
      `guide/a/index.md:15:1 ${message}`,
    ]);
    expect([...pictures.keys()]).toEqual(['pie\n  "a" : 1', 'pie\n  "d" : 1']);
  } finally {
    rmSync(cacheDirectory, { recursive: true });
  }
});
