import { type Case, PEOPLE } from './case.ts';

const decision = (fields: string): string => `title: Choose\ndate: 2026-06-01\n${fields}`;
const CHOICE = 'decisions/2026-06-01-choose.md';

export const records: readonly Case[] = [
  {
    about: 'a decision is asked for',
    with: PEOPLE,
    after: { [CHOICE]: decision('status: proposed\ndeciders: [ana]') },
    expected: ['decision-proposed decision:2026-06-01-choose → person:ana on 2026-06-01'],
  },
  {
    about: 'a decision is made, under a better title',
    before: { [CHOICE]: decision('status: proposed') },
    after: { [CHOICE]: 'title: Choose well\ndate: 2026-06-01\nstatus: accepted' },
    expected: [
      'decision-made decision:2026-06-01-choose proposed → accepted',
      'decision-renamed decision:2026-06-01-choose "Choose" → "Choose well"',
    ],
  },
  {
    about: 'a decision is turned down',
    before: { [CHOICE]: decision('status: proposed') },
    after: { [CHOICE]: decision('status: rejected') },
    expected: ['decision-rejected decision:2026-06-01-choose proposed → rejected'],
  },
  {
    about: 'a decision is replaced by a later one',
    before: { [CHOICE]: decision('status: accepted') },
    after: {
      [CHOICE]: decision('status: superseded'),
      'decisions/2026-06-10-better.md':
        'title: Better\ndate: 2026-06-10\nstatus: accepted\nsupersedes: 2026-06-01-choose',
    },
    expected: [
      'decision-made decision:2026-06-10-better on 2026-06-10',
      'decision-superseded decision:2026-06-01-choose decision:2026-06-10-better accepted → superseded',
    ],
  },
  {
    about: 'a decision is about another outcome, and its pod lies under another id',
    with: { 'outcomes/win.md': 'title: Win', 'outcomes/more.md': 'title: More' },
    before: {
      'pods/alpha/pod.md': 'title: Alpha\nsummary: We come first',
      [CHOICE]: decision('status: accepted\npod: alpha\noutcome: win'),
    },
    after: {
      'pods/first/pod.md': 'title: Alpha\nsummary: We come first',
      [CHOICE]: decision('status: accepted\npod: first\noutcome: more'),
    },
    expected: [
      'field-changed decision:2026-06-01-choose (outcome) outcome:win → outcome:more',
      'file-moved pod:first "pods/alpha/pod.md" → "pods/first/pod.md"',
    ],
  },
  {
    about: 'a pod is reached elsewhere, and a list is told as people write it',
    before: { 'pods/alpha/pod.md': 'title: Alpha\nchannels: [{ label: "#a", url: "https://c.example/a" }]' },
    after: { 'pods/alpha/pod.md': 'title: Alpha\nchannels: [{ label: "#b", url: "https://c.example/b" }]' },
    expected: ['field-changed pod:alpha (channels) "#a (https://c.example/a)" → "#b (https://c.example/b)"'],
  },
  {
    about: 'a decision is taken away',
    before: { [CHOICE]: decision('status: accepted') },
    expected: ['decision-removed decision:2026-06-01-choose'],
  },
  {
    about: 'guardrails come, go, change their names and owners',
    with: PEOPLE,
    before: {
      'guardrails/law.md': 'title: Law\nkind: compliance\nowner: ana',
      'guardrails/old.md': 'title: Old\nkind: physical',
    },
    after: {
      'guardrails/law.md': 'title: The law\nkind: compliance\nowner: bo',
      'guardrails/new.md': 'title: New\nkind: safety',
    },
    expected: [
      'guardrail-added guardrail:new',
      'guardrail-removed guardrail:old',
      'guardrail-renamed guardrail:law "Law" → "The law"',
      'guardrail-owner guardrail:law person:ana → person:bo',
    ],
  },
];
