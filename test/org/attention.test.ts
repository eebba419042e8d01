import { expect, test } from 'vitest';
import { needsAttention } from '../../src/org/attention.ts';
import { orgOf } from '../organisation.ts';

const TODAY = '2026-11-23';

/** What needs attention, each in one line. */
function attention(files: Record<string, string>): string[] {
  const org = orgOf({
    'people/ana.md': 'name: Ana',
    'pods/play/pod.md': 'title: Play\nmembers: [{ person: ana, lenses: [builder, operator, communicator] }]',
    ...files,
  });
  return needsAttention(org, TODAY).map((each) => `${each.about} ${each.subject.title}`);
}

const measured = (measure: string, status = 'active') =>
  `title: A\npod: play\nstatus: ${status}\ndefinitionOfDone: [{ metric: B, baseline: 1, target: 3, ${measure} }]`;

test.for<[string, Record<string, string>, string[]]>([
  ['nothing', {}, []],
  [
    'a gap in a pod',
    { 'pods/ads/pod.md': 'title: Ads\nmembers: [{ person: ana, lenses: [builder, operator] }]' },
    ['gap Ads'],
  ],
  [
    'a vacancy in a pod',
    {
      'pods/ads/pod.md':
        'title: Ads\nmembers: [{ person: ana, lenses: [builder, operator] }]\nvacancies: [{ lens: communicator }]',
    },
    ['vacancy Ads'],
  ],
  ['the gaps of a pod that is closed', { 'pods/ads/pod.md': 'title: Ads\nclosedOn: 2026-11-23' }, []],
  ['an active outcome without a pod', { 'outcomes/a.md': 'title: A' }, ['ownerless A']],
  ['a paused outcome without a pod', { 'outcomes/a.md': 'title: A\nstatus: paused' }, []],
  ['a measure that is overdue', { 'outcomes/a.md': measured('current: 2, due: 2026-11-22') }, ['overdue A']],
  ['a measure that is due today', { 'outcomes/a.md': measured('current: 2, due: 2026-11-23') }, []],
  ['a measure that loses ground', { 'outcomes/a.md': measured('current: 0') }, ['losing-ground A']],
  ['a paused outcome that loses ground', { 'outcomes/a.md': measured('current: 0', 'paused') }, []],
  [
    'a review of worth in two weeks',
    { 'outcomes/a.md': 'title: A\npod: play\nworth: { reviewOn: 2026-12-07 }' },
    ['worth-review A'],
  ],
  [
    'a review of worth later than that',
    { 'outcomes/a.md': 'title: A\npod: play\nworth: { reviewOn: 2026-12-08 }' },
    [],
  ],
  [
    'a review of worth long ago',
    { 'outcomes/a.md': 'title: A\npod: play\nworth: { reviewOn: 2020-01-01 }' },
    ['worth-review A'],
  ],
  [
    'a decision that is open',
    { 'decisions/2026-03-02-a.md': 'title: A\ndate: 2026-03-02\nstatus: proposed' },
    ['open-decision A'],
  ],
  [
    'a deprecated interface that somebody uses',
    { 'interfaces/a.md': 'title: A\nprovider: play\nconsumers: [play]\nstatus: deprecated' },
    ['deprecated-in-use A'],
  ],
  [
    'a deprecated interface that nobody uses',
    { 'interfaces/a.md': 'title: A\nprovider: play\nstatus: deprecated' },
    [],
  ],
  [
    'a collaboration that ends in two weeks',
    { 'interfaces/a.md': 'title: A\nprovider: play\nmode: collaboration\nuntil: 2026-12-07' },
    ['collaboration-ends A'],
  ],
  [
    'a collaboration that has been given up',
    {
      'interfaces/a.md': 'title: A\nprovider: play\nmode: collaboration\nuntil: 2026-12-07\nstatus: retired',
    },
    [],
  ],
])('%s', ([, files, expected]) => {
  expect(attention(files)).toEqual(expected);
});

test('the most pressing kind comes first, and within a kind the title decides', () => {
  const found = attention({
    'decisions/2026-03-02-a.md': 'title: A\ndate: 2026-03-02\nstatus: proposed',
    'outcomes/z.md': 'title: Zebra',
    'outcomes/a.md': 'title: Ant',
    'outcomes/b.md': measured('current: 2, due: 2026-11-22'),
    'pods/ads/pod.md':
      'title: Ads\nmembers: [{ person: ana, lenses: [builder] }]\nvacancies: [{ lens: communicator }]',
  });
  expect(found).toEqual([
    'gap Ads',
    'overdue A',
    'vacancy Ads',
    'ownerless Ant',
    'ownerless Zebra',
    'open-decision A',
  ]);
});
