import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/org/org.ts';
import { ancestors, childOutcomes, topOutcomes } from '../../src/org/outcome-tree.ts';
import { known, orgOf, places, readingOfFiles } from '../organisation.ts';

const titles = (outcomes: Outcome[]) => outcomes.map(({ title }) => title);

describe('outcomes that serve larger ones', () => {
  const org = orgOf({
    'outcomes/a.md': 'title: Zebra',
    'outcomes/b.md': 'title: Ant\nparent: a',
    'outcomes/c.md': 'title: Mouse\nparent: b',
    'outcomes/d.md': 'title: Ape\nparent: b',
    'outcomes/e.md': 'title: Yak',
    'outcomes/f.md': 'title: Ape\nparent: b',
  });

  test('begin with those that serve none, by title', () => {
    expect(titles(topOutcomes(org))).toEqual(['Yak', 'Zebra']);
  });

  test('have children by title, and by id where titles are the same', () => {
    expect(childOutcomes(known(org.outcomes, 'b')).map(({ id }) => id)).toEqual(['d', 'f', 'c']);
    expect(childOutcomes(known(org.outcomes, 'e'))).toEqual([]);
  });

  test('know whom they serve, the largest first', () => {
    expect(titles(ancestors(known(org.outcomes, 'c')))).toEqual(['Zebra', 'Ant']);
    expect(ancestors(known(org.outcomes, 'a'))).toEqual([]);
  });
});

describe('outcomes that serve each other in a circle', () => {
  const { org, diagnostics } = readingOfFiles({
    'outcomes/egg.md': '---\ntitle: Egg\nparent: hen\n---\n',
    'outcomes/hen.md': '---\ntitle: Hen\nparent: egg\n---\n',
    'outcomes/nest.md': '---\ntitle: Nest\nparent: egg\n---\n',
  });

  test('are reported once', () => {
    expect(places(diagnostics)).toEqual([
      'outcomes/egg.md:3:9 These outcomes serve themselves: egg → hen → egg',
    ]);
  });

  test.for<[string, string[]]>([
    ['egg', ['Hen']],
    ['hen', ['Egg']],
    ['nest', ['Hen', 'Egg']],
  ])('do not send whoever asks for the ancestors of %s round and round', ([id, expected]) => {
    expect(titles(ancestors(known(org.outcomes, id)))).toEqual(expected);
  });
});
