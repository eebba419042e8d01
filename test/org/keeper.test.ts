import { expect, test } from 'vitest';
import { keeperOf } from '../../src/org/keeper.ts';
import type { Entity } from '../../src/org/org.ts';
import { known, orgOf } from '../organisation.ts';

const org = orgOf({
  'people/ana.md': 'name: Ana',
  'pods/first-play/pod.md': 'title: First Play',
  'pods/first-play/how-we-work.md': '---\nsteward: ana\n---\n',
  'pods/fair-break/pod.md': 'title: Fair Break',
  'pods/fair-break/how-we-work.md': '---\n---\n',
  'interfaces/log.md': 'title: Log\nprovider: first-play',
  'guardrails/safety.md': 'title: Safety\nkind: safety\nowner: ana',
  'guide/lenses.md': 'title: Lenses\nsteward: ana',
  'guide/loops.md': 'title: Loops',
});

test.each([
  ['pods/first-play/how-we-work.md', 'Ana'],
  ['pods/fair-break/how-we-work.md', 'Fair Break'],
  ['interfaces/log.md', 'First Play'],
  ['guardrails/safety.md', 'Ana'],
  ['guide/lenses.md', 'Ana'],
  ['guide/loops.md', undefined],
  ['pods/first-play/pod.md', undefined],
  ['people/ana.md', undefined],
])('%s is kept by %s', (file, keeper) => {
  expect(keeperOf(known(org.byFile, file) as Entity)?.title).toBe(keeper);
});
