import { expect, test } from 'vitest';
import { type Kind, SCHEMAS } from '../../../src/org/collections/index.ts';
import { organisationSchema } from '../../../src/org/collections/organisation.ts';

/** For each kind, the least that a file of it must say. */
const LEAST: Readonly<Record<Kind, object>> = {
  outcome: { title: 'A' },
  pod: { title: 'A' },
  'how-we-work': {},
  person: { name: 'A' },
  interface: { title: 'A', provider: 'a' },
  decision: { title: 'A', date: '2026-03-02', status: 'accepted' },
  guardrail: { title: 'A', kind: 'safety' },
  guide: { title: 'A' },
};

test.for(Object.entries(LEAST) as [Kind, object][])(
  'a %s needs no more than %j, and no less',
  ([kind, least]) => {
    expect(SCHEMAS[kind].safeParse(least).success).toBe(true);
    for (const field of Object.keys(least)) {
      expect(SCHEMAS[kind].safeParse({ ...least, [field]: undefined }).success, field).toBe(false);
    }
  },
);

test.for<{ kind: Kind; field: string; good: unknown[]; bad: unknown[] }>([
  { kind: 'person', field: 'name', good: ['Ana', '愛', "O'Neill"], bad: ['', '  ', 'A\nB', 5, null] },
  {
    kind: 'person',
    field: 'timezone',
    good: ['Europe/Lisbon', 'UTC', 'America/Argentina/Buenos_Aires'],
    bad: ['Lisbon', '', 'Mars/Base'],
  },
  {
    kind: 'person',
    field: 'avatar',
    good: ['ana.png', './ana.jpeg', 'ana-2.webp'],
    bad: ['../ana.png', '/ana.png', 'ana.svg', 'a/ana.png', '.png', 'https://example.org/ana.png'],
  },
  {
    kind: 'person',
    field: 'links',
    good: [
      [],
      [{ label: 'Site', url: 'https://example.org' }],
      [{ label: 'Mail', url: 'mailto:a@example.org' }],
    ],
    bad: [
      [{ label: 'Site', url: 'example.org' }],
      [{ label: 'Site', url: 'javascript:alert(1)' }],
      [{ label: 'Site', url: 'JaVaScRiPt:alert(1)' }],
      [{ label: 'Site', url: 'data:text/html,a' }],
      [{ label: 'Site', url: '//example.org' }],
      [{ url: 'https://example.org' }],
    ],
  },
  { kind: 'person', field: 'listed', good: [true, false], bad: ['no', 0, null] },
  {
    kind: 'person',
    field: 'aliases',
    good: [
      [],
      ['/teams/backend/'],
      ['/wiki/Back%20end.html'],
      ['/チーム/'],
      ['/%D9%85%DB%8C%E2%80%8C%D8%B4%D9%88%D8%AF'],
      ['/'],
    ],
    bad: [
      ['teams'],
      ['/a b'],
      ['/a?b'],
      ['/a#b'],
      ['//a'],
      ['/../a'],
      ['/a/%2e%2e/b'],
      ['/u%E2%80%AE'],
      ['/u%C2%80'],
      ['/a/%E2%80%8B/b'],
      ['/a/\u200b/b'],
      ['/a\\b'],
      ['/%00'],
      ['/%zz'],
      ['/a%3Fb'],
      [`/${'a'.repeat(201)}/`],
      '/a',
    ],
  },
  { kind: 'person', field: 'email', good: [], bad: ['ana@example.org'] },
  {
    kind: 'interface',
    field: 'contract',
    good: ['https://example.org/api', './log.md', '../guide/log.md', 'log.md', '/guide/log.md'],
    bad: ['two words', 'javascript:alert(1)', 5],
  },
  {
    kind: 'interface',
    field: 'mode',
    good: ['x-as-a-service', 'collaboration', 'facilitating'],
    bad: ['meeting', ''],
  },
  {
    kind: 'pod',
    field: 'members',
    good: [[], [{ person: 'a', lenses: [] }]],
    bad: [[{ person: 'a' }], [{ lenses: [] }], {}],
  },
  { kind: 'guide', field: 'order', good: [0, -1, 1.5], bad: ['1', Number.NaN, Number.POSITIVE_INFINITY] },
  {
    kind: 'outcome',
    field: 'definitionOfDone',
    good: [
      [],
      ['A sentence'],
      [{ metric: 'A', baseline: 9, target: 3 }],
      ['A', { metric: 'A', baseline: 1, target: 1, current: 0 }],
    ],
    bad: [
      [''],
      [5],
      [{ metric: 'A', baseline: 9 }],
      [{ metric: 'A', baseline: '9', target: 3 }],
      'A sentence',
    ],
  },
  {
    kind: 'outcome',
    field: 'worth',
    good: [{}, { currency: 'EUR', cost: { people: 0, compute: 1.5 } }],
    bad: [{ currency: 'eur' }, { currency: '€' }, { cost: { people: -1 } }, { cost: 5 }],
  },
])('$kind.$field accepts $good and nothing like $bad', ({ kind, field, good, bad }) => {
  const accepts = (value: unknown) => SCHEMAS[kind].safeParse({ ...LEAST[kind], [field]: value }).success;
  expect(good.filter((value) => !accepts(value))).toEqual([]);
  expect(bad.filter(accepts)).toEqual([]);
});

test.for<{ field: string; good: unknown[]; bad: unknown[] }>([
  { field: 'language', good: ['en', 'pt-BR', 'zh-Hant', 'ar'], bad: ['english language', 'e', ''] },
  {
    field: 'mdx',
    good: [[], ['guide'], ['guide/interactive']],
    bad: [['/guide'], ['guide/'], ['../guide'], [''], 'guide'],
  },
  {
    field: 'site',
    good: ['https://handbook.example.com', 'https://example.com/our/handbook/', 'http://localhost:4321'],
    bad: [
      'handbook.example.com',
      'ftp://example.com',
      'https://example.com/?a',
      'https://example.com/#a',
      'https://ana@example.com',
      'https://example.com//a',
      'https://example.com/a b',
      '/handbook',
      '',
    ],
  },
  {
    field: 'security',
    good: [{ contact: 'mailto:security@example.com', expires: '2027-05-01' }],
    bad: [
      {},
      { contact: 'mailto:security@example.com' },
      { contact: 'security@example.com', expires: '2027-05-01' },
      { contact: 'https://example.com/report', expires: '2027-02-30' },
    ],
  },
  {
    field: 'repository',
    good: [{ url: 'https://github.com/example/handbook' }, { url: 'https://example.org/a', folder: '' }],
    bad: [
      {},
      { url: 'git@github.com:example/handbook.git' },
      { url: 'https://example.org', folder: '/content' },
    ],
  },
  {
    field: 'functions',
    good: [[], [{ id: 'backend-team', name: 'Backend', people: 0 }]],
    bad: [
      [{ id: 'Backend', name: 'A' }],
      [{ id: 'a' }],
      [{ id: 'a', name: 'A', people: 1.5 }],
      [{ id: 'a', name: 'A', people: -1 }],
    ],
  },
  {
    field: 'rules',
    good: [
      {},
      { 'pod-size': 'off' },
      { 'pod-size': { severity: 'error', min: 2 } },
      { 'pod-size': { min: 2 } },
    ],
    bad: [{ 'pod-size': 'maybe' }, { 'pod-size': { severity: 'loud' } }, { 'pod-size': 5 }, []],
  },
])('org.yaml $field accepts $good and nothing like $bad', ({ field, good, bad }) => {
  const accepts = (value: unknown) => organisationSchema.safeParse({ name: 'A', [field]: value }).success;
  expect(good.filter((value) => !accepts(value))).toEqual([]);
  expect(bad.filter(accepts)).toEqual([]);
});

test('a name is all that org.yaml needs; the sections are filled in', () => {
  expect(organisationSchema.parse({ name: 'Tiny', lenses: { builder: { label: 'Maker' } } })).toMatchObject({
    language: 'en',
    lenses: {
      builder: { label: 'Maker' },
      operator: {},
      communicator: {},
    },
    howWeWork: { sections: expect.arrayContaining(['The loop', 'Where AI fits']) },
    functions: [],
    mdx: [],
  });
});
