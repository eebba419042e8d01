import { expect, test } from 'vitest';
import { searchPage } from '../../src/site/search-page.ts';
import { orgOf } from '../organisation.ts';

const ON = '2026-11-23';

const org = orgOf({
  'outcomes/plays.md': 'title: Plays\npod: play',
  'pods/play/pod.md': [
    'title: Play',
    'members:',
    '  - { person: ana, lenses: [operator, builder] }',
    '  - { person: ben, lenses: [communicator], until: 2026-06-30 }',
    '  - { person: shy, lenses: [builder] }',
  ].join('\n'),
  'pods/play/how-we-work.md': '---\n---\n## The loop\n',
  'people/ana.md': 'name: Ana',
  'people/ben.md': 'name: Ben',
  'people/shy.md': 'name: Shy\nlisted: false',
  'guide/index.md': 'title: Guide',
  'guide/idea/start.md': 'title: Start',
});

test.each([
  ['/outcomes/plays/', 'outcomes/plays.md', 'outcome', []],
  ['/pods/play/', 'pods/play/pod.md', 'pod', ['builder', 'operator']],
  ['/pods/play/how-we-work/', 'pods/play/how-we-work.md', 'pod', []],
  ['/people/ana/', 'people/ana.md', 'person', ['builder', 'operator']],
  ['/people/ben/', 'people/ben.md', 'person', []],
  ['/guide/', 'guide/index.md', 'chapter', []],
  ['/guide/', undefined, 'overview', []],
  ['/guide/idea/start/', 'guide/idea/start.md', 'chapter', []],
  ['/guide/fields/', undefined, 'chapter', []],
  ['/guide/rules/', undefined, 'overview', []],
  ['/guide/rules/one-loop/', undefined, 'rule', []],
  ['/lenses/operator/', undefined, 'overview', ['operator']],
  ['/people/', undefined, 'overview', []],
  ['/', undefined, 'overview', []],
])('%s from %s is found as %s through %j', (address, file, type, lenses) => {
  expect(searchPage(org, address, file, ON)).toEqual({ type, lenses });
});

test.each<[address: string, file: string | undefined, what: string]>([
  ['/people/shy/', 'people/shy.md', 'somebody who is not listed'],
  ['/404/', undefined, 'the page for addresses that lead nowhere'],
  ['/print/', undefined, 'a page that repeats the others'],
])('%s is left out: %3$s', (address, file, _what) => {
  expect(searchPage(org, address, file, ON)).toBeUndefined();
});
