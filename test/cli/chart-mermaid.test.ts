import { beforeAll, expect, test } from 'vitest';
import { generatedOrganisation } from '../generated-organisation.ts';
import { allSources } from '../org/charts/all-sources.ts';
import { hostile } from '../org/charts/hostile-titles.ts';
import { orgOf } from '../organisation.ts';

/** What Mermaid itself says of the diagrams that the handbook offers. */
let parse: (text: string) => Promise<unknown>;

beforeAll(async () => {
  const { installBrowser } = await import('../../src/diagrams/browser/window.ts');
  installBrowser();
  const { default: mermaid } = await import('mermaid');
  mermaid.initialize({ startOnLoad: false });
  parse = (text) => mermaid.parse(text);
}, 30_000);

test.each([
  ['an organisation', orgOf(Object.fromEntries(generatedOrganisation({ pods: 8 })))],
  ['hostile titles', hostile],
])('Mermaid reads every diagram of %s', async (_, org) => {
  for (const { text } of allSources(org)) await expect(parse(text)).resolves.toBeTruthy();
});
