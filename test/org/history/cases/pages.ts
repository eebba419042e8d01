import { ALPHA, type Case, outcome, PEOPLE, PODS, WIN } from './case.ts';

const page = (fields: string, body: string): string => `---\n${fields}\n---\n\n${body}\n`;
const HOW = 'pods/alpha/how-we-work.md';

export const pages: readonly Case[] = [
  {
    about: 'a pod documents how it works',
    with: PODS,
    after: { [HOW]: page('', '## The loop\n\nWeekly.') },
    expected: ['how-we-work-written how-we-work:alpha'],
  },
  {
    about: 'sections are added, rewritten, renamed and removed; the text above them changes',
    with: PODS,
    before: {
      [HOW]: page('', 'Before.\n\n## The loop\n\nWeekly.\n\n## Old name\n\nSame.\n\n## Gone\n\nText.'),
    },
    after: {
      [HOW]: page('', 'After.\n\n## The loop\n\nDaily.\n\n## New name\n\nSame.\n\n## Fresh\n\nWords.'),
    },
    expected: [
      'section-added how-we-work:alpha (Fresh)',
      'section-rewritten how-we-work:alpha (The loop)',
      'section-renamed how-we-work:alpha (New name) "Old name" → "New name"',
      'section-removed how-we-work:alpha (Gone)',
      'prose-rewritten how-we-work:alpha',
    ],
  },
  {
    about: 'another steward keeps a page, which is read again later',
    with: { ...PODS, ...PEOPLE },
    before: { [HOW]: page('steward: ana\nreviewOn: 2026-07-01', 'Text') },
    after: { [HOW]: page('steward: bo\nreviewOn: 2026-10-01', 'Text') },
    expected: [
      'steward-changed how-we-work:alpha person:ana → person:bo',
      'review-moved how-we-work:alpha 2026-07-01 → 2026-10-01',
    ],
  },
  {
    about: 'a finding is waived, for another reason, and no longer',
    with: PODS,
    before: { [HOW]: page('waive: { stale-page: "Soon", how-we-work: "Small" }', 'Text') },
    after: { [HOW]: page('waive: { stale-page: "Later", loose-coupling: "Money" }', 'Text') },
    expected: [
      'finding-waived how-we-work:alpha (loose-coupling) → "Money"',
      'waiver-changed how-we-work:alpha (stale-page) "Soon" → "Later"',
      'waiver-ended how-we-work:alpha (how-we-work) "Small" →',
    ],
  },
  {
    about: 'chapters come, go and are renamed',
    before: { 'guide/a.md': 'title: A', 'guide/b.md': page('title: B', 'Something long') },
    after: { 'guide/a.md': 'title: The A', 'guide/c.md': page('title: C', 'Wholly new') },
    expected: ['chapter-added guide:c', 'chapter-removed guide:b', 'chapter-renamed guide:a "A" → "The A"'],
  },
  {
    about: 'org.yaml changes a setting and a function',
    before: {
      'org.yaml':
        'name: Tiny\nlanguage: en\nfunctions: [{ id: qa, name: QA, people: 3 }, { id: old, name: Old }]\n',
    },
    after: {
      'org.yaml':
        'name: Tiny\nlanguage: de\nfunctions: [{ id: qa, name: QA, people: 2 }, { id: new, name: New }]\n',
    },
    expected: [
      'function-added organisation:organisation function:new',
      'function-removed organisation:organisation function:old',
      'field-changed organisation:organisation (functions.qa.people) 3 → 2',
      'field-changed organisation:organisation (language) "en" → "de"',
    ],
  },
  {
    about: 'images come, change and go',
    before: { 'guide/a.png': 'one', 'guide/b.png': 'two' },
    after: { 'guide/a.png': 'three', 'guide/c.png': 'four' },
    expected: [
      'file-added file:guide/c.png',
      'file-changed file:guide/a.png',
      'file-removed file:guide/b.png',
    ],
  },
  {
    about: 'a page that cannot be read is not gone, and one that can be again is not new',
    before: { [WIN]: outcome(''), 'outcomes/more.md': 'title: [unclosed' },
    after: { [WIN]: 'title: [unclosed', 'outcomes/more.md': 'title: More' },
    expected: ['page-broken outcome:win', 'page-mended outcome:more'],
  },
  {
    about: 'nobody has left a pod because the page of that person cannot be read',
    with: { [ALPHA]: 'title: Alpha\nmembers: [{ person: ana, lenses: [builder] }]' },
    before: { 'people/ana.md': 'name: Ana' },
    after: { 'people/ana.md': 'name: [unclosed' },
    expected: ['page-broken person:ana'],
  },
  {
    about: 'a file is written differently and says the same',
    before: { [WIN]: 'title: Win\nsummary: Short' },
    after: { [WIN]: 'summary: "Short"\ntitle: Win # the best' },
    expected: ['file-rewritten outcome:win'],
  },
];
