import { describe, expect, test } from 'vitest';
import type { Org } from '../../../src/org/org.ts';
import { spokenIn } from '../../../src/site/languages/index.ts';
import type { Signpost } from '../../../src/site/navigation/signpost.ts';
import { signpostsAt } from '../../../src/site/navigation/signposts-at.ts';
import { orgOf } from '../../organisation.ts';

const org = orgOf({
  'people/ana.md': 'name: Ana',
  'people/ben.md': 'name: Ben',
  'people/chi.md': 'name: Chi\nlisted: false',
  'people/dot.md': 'name: Dot',
  'pods/first-play/pod.md': `
    title: First Play
    members:
      - { person: ana, lenses: [builder] }
      - { person: ben, lenses: [operator] }
      - { person: chi, lenses: [communicator] }
      - { person: dot, lenses: [builder], until: 2026-01-01 }`,
  'pods/first-play/how-we-work.md': '',
  'pods/encore/pod.md': 'title: Encore',
  'outcomes/activate.md': 'title: Activate\npod: first-play',
  'outcomes/first-song.md': 'title: First song\nparent: activate\npod: first-play',
  'outcomes/friends.md': 'title: Friends\nparent: activate\npod: encore',
  'outcomes/fast-start.md': 'title: Fast start\nparent: first-song\npod: first-play',
  'outcomes/retain.md': 'title: Retain\npod: encore',
  'interfaces/slot.md': 'title: Slot\nprovider: first-play\nconsumers: [encore]',
  'interfaces/signal.md': 'title: Signal\nprovider: first-play',
  'decisions/2026-01-01-a.md': 'title: A\ndate: 2026-01-01\nstatus: accepted\npod: encore',
  'decisions/2026-02-01-b.md': 'title: B\ndate: 2026-02-01\nstatus: accepted\npod: encore',
  'decisions/2026-03-01-c.md': 'title: C\ndate: 2026-03-01\nstatus: accepted',
  'guide/index.md': 'title: How we work',
  'guide/idea/index.md': 'title: The idea\norder: 1',
  'guide/idea/why.md': 'title: Why',
  'guide/pods/form.md': 'title: Forming',
});

/** The titles, indented by level, each group with its own title before and the way to all after. */
function lines(at: string, of: Org = org): string[] {
  const list = (items: readonly Signpost[], indent: string): string[] =>
    items.flatMap(({ title, below = [] }) => [indent + title, ...list(below, `${indent}  `)]);
  return signpostsAt(at, { org: of, on: '2026-11-23', words: spokenIn('en').words }).flatMap(
    ({ title, items, all }) => [
      ...(title === undefined ? [] : [`${title}:`]),
      ...list(items, title === undefined ? '' : '  '),
      ...(all ? [`→ ${all.title}`] : []),
    ],
  );
}

const AROUND_FIRST_PLAY = [
  'First Play:',
  '  Overview',
  '  How we work',
  'Owns:',
  '  Activate',
  '  Fast start',
  '  First song',
  'Offers:',
  '  Signal',
  '  Slot',
];

describe('the navigation beside a page shows what is around it', () => {
  test.each([
    ['a pod: its pages, what it owns, offers and uses', '/pods/first-play/', AROUND_FIRST_PLAY],
    ['how a pod works: the same', '/pods/first-play/how-we-work/', AROUND_FIRST_PLAY],
    [
      'an outcome: those above it, beside it and below it',
      '/outcomes/first-song/',
      ['Activate', '  First song', '    Fast start', '  Friends', '→ All outcomes'],
    ],
    [
      'an outcome at the top: the others there',
      '/outcomes/retain/',
      ['Activate', 'Retain', '→ All outcomes'],
    ],
    [
      'a person: the pods of now and who else is listed there',
      '/people/ana/',
      ['First Play', '  Ana', '  Ben', '→ All people'],
    ],
    ['a person in no pod any more: nothing', '/people/dot/', []],
    [
      'an interface: who offers it, and what else',
      '/interfaces/slot/',
      ['Offered by:', '  First Play', 'Offers:', '  Signal', '  Slot', '→ All interfaces'],
    ],
    [
      'a decision: the others of the same pod, the latest first',
      '/decisions/2026-01-01-a/',
      ['About:', '  Encore', 'Decisions:', '  B', '  A', '→ All decisions'],
    ],
    [
      'a decision for everybody: the others for everybody',
      '/decisions/2026-03-01-c/',
      ['Decisions:', '  C', '→ All decisions'],
    ],
    [
      'a page of the guide: the chapters, its own one open',
      '/guide/idea/why/',
      ['How we work', 'The idea', '  Why', 'Pods', 'Writing this handbook:', '  Fields', '  Rules'],
    ],
    [
      'a lens: all three',
      '/lenses/builder/',
      ['Lenses:', '  Builder', '  Operator', '  Communicator', '→ All three in one table'],
    ],
    ['the list of a section: nothing, it is the way itself', '/outcomes/', []],
    ['the home page: nothing', '/', []],
  ])('%s', (_, at, expected) => {
    expect(lines(at)).toEqual(expected);
  });

  test('a rule: the other rules of its principle, inside the guide', () => {
    expect(lines('/guide/rules/pod-size/')).toEqual(
      expect.arrayContaining(['The idea', '  Rules', '    Small pods that own outcomes', '      pod-size']),
    );
  });

  test('a chapter without an opening page is reached through its first page', () => {
    const items = signpostsAt('/guide/idea/', { org, on: '2026-11-23', words: spokenIn('en').words })[0]
      ?.items;
    expect(items?.find(({ title }) => title === 'Pods')?.address).toBe('/guide/pods/form/');
  });
});

describe('it does not grow with the organisation', () => {
  const many = Object.fromEntries(
    Array.from({ length: 60 }, (_, n) => [
      [`outcomes/o-${n + 10}.md`, `title: Outcome ${n + 10}\npod: first-play`],
      [`interfaces/i-${n + 10}.md`, `title: Interface ${n + 10}\nprovider: first-play`],
      [`guardrails/g-${n + 10}.md`, `title: Guardrail ${n + 10}\nkind: safety\nowner: ana`],
    ]).flat(),
  );
  const large = orgOf({
    'people/ana.md': 'name: Ana',
    'pods/first-play/pod.md': 'title: First Play',
    ...many,
  });

  test.each(['/pods/first-play/', '/outcomes/o-40/', '/interfaces/i-40/', '/guardrails/g-40/'])(
    'at %s',
    (at) => {
      expect(lines(at, large).length).toBeLessThan(30);
    },
  );

  test('what is left out has a way to it, and the page itself is not left out', () => {
    expect(lines('/guardrails/g-40/', large)).toEqual(
      expect.arrayContaining(['  Guardrail 40', '→ All guardrails']),
    );
    expect(lines('/guardrails/g-69/', large)).toContain('  Guardrail 69');
    expect(lines('/pods/first-play/', large)).toContain('→ All of them');
  });
});
