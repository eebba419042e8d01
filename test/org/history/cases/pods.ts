import { ALPHA, type Case, members, outcome, PEOPLE, pod, WIN } from './case.ts';

export const pods: readonly Case[] = [
  {
    about: 'a pod is formed with somebody in it and a vacancy',
    with: PEOPLE,
    after: {
      [ALPHA]: pod(
        'formedOn: 2026-06-01\nmembers: [{ person: ana, lenses: [builder], from: 2026-06-01 }]\nvacancies: [{ lens: operator, since: 2026-06-01 }]',
      ),
    },
    expected: [
      'pod-formed pod:alpha on 2026-06-01',
      'person-joined pod:alpha person:ana → builder on 2026-06-01',
      'vacancy-opened pod:alpha → operator on 2026-06-01',
    ],
  },
  {
    about: 'a pod is renamed and closed',
    before: { [ALPHA]: pod() },
    after: { [ALPHA]: 'title: Omega\nclosedOn: 2026-06-30' },
    expected: ['pod-renamed pod:alpha "Alpha" → "Omega"', 'pod-closed pod:alpha on 2026-06-30'],
  },
  {
    about: 'a pod goes on after all',
    before: { [ALPHA]: pod('closedOn: 2026-06-30') },
    after: { [ALPHA]: pod() },
    expected: ['pod-reopened pod:alpha 2026-06-30 →'],
  },
  {
    about: 'a pod is removed with its page on how it works',
    before: { [ALPHA]: pod(), 'pods/alpha/how-we-work.md': '---\n---\n## The loop\n\nText' },
    expected: ['pod-removed pod:alpha', 'how-we-work-removed how-we-work:alpha'],
  },
  {
    about: 'somebody joins, with the lens that was vacant',
    with: PEOPLE,
    before: { [ALPHA]: pod('vacancies: [{ lens: builder }]') },
    after: { [ALPHA]: members('{ person: ana, lenses: [builder], from: 2026-07-01 }') },
    expected: [
      'person-joined pod:alpha person:ana → builder on 2026-07-01',
      'lens-covered pod:alpha → builder',
      'vacancy-filled pod:alpha builder →',
    ],
  },
  {
    about: 'a vacancy is given up, and what is said of another changes',
    before: { [ALPHA]: pod('vacancies: [{ lens: builder }, { lens: operator, note: We look }]') },
    after: { [ALPHA]: pod('vacancies: [{ lens: operator, note: We wait }]') },
    expected: [
      'vacancy-withdrawn pod:alpha builder →',
      'vacancy-changed pod:alpha (operator) "We look" → "We wait"',
    ],
  },
  {
    about: 'somebody leaves on a day to come, which leaves a lens uncovered',
    with: PEOPLE,
    before: { [ALPHA]: members('{ person: ana, lenses: [builder], from: 2026-01-01 }') },
    after: { [ALPHA]: members('{ person: ana, lenses: [builder], from: 2026-01-01, until: 2026-07-31 }') },
    expected: [
      'person-left pod:alpha person:ana builder → on 2026-07-31',
      'lens-uncovered pod:alpha builder →',
    ],
  },
  {
    about: 'somebody is taken out of the file',
    with: PEOPLE,
    before: {
      [ALPHA]: members('{ person: ana, lenses: [builder] }', '{ person: bo, lenses: [builder] }'),
    },
    after: { [ALPHA]: members('{ person: bo, lenses: [builder] }') },
    expected: ['person-left pod:alpha person:ana builder →'],
  },
  {
    about: 'somebody goes from one pod to another',
    with: PEOPLE,
    before: {
      [ALPHA]: members('{ person: ana, lenses: [builder] }', '{ person: bo, lenses: [builder] }'),
      'pods/beta/pod.md': 'title: Beta\nmembers: [{ person: bo, lenses: [operator] }]',
    },
    after: {
      [ALPHA]: members('{ person: bo, lenses: [builder] }'),
      'pods/beta/pod.md':
        'title: Beta\nmembers: [{ person: bo, lenses: [operator] }, { person: ana, lenses: [operator], from: 2026-06-10 }]',
    },
    expected: ['person-moved pod:beta person:ana pod:alpha → operator on 2026-06-10'],
  },
  {
    about: 'somebody goes from one lens to another next month',
    with: PEOPLE,
    before: { [ALPHA]: members('{ person: ana, lenses: [builder], from: 2026-01-01 }') },
    after: {
      [ALPHA]: members(
        '{ person: ana, lenses: [builder], from: 2026-01-01, until: 2026-06-30 }',
        '{ person: ana, lenses: [communicator], from: 2026-07-01 }',
      ),
    },
    expected: [
      'lens-moved pod:alpha person:ana builder → communicator on 2026-07-01',
      'lens-uncovered pod:alpha builder →',
      'lens-covered pod:alpha → communicator',
    ],
  },
  {
    about: 'one takes a lens more, and another gives one up',
    with: PEOPLE,
    before: {
      [ALPHA]: members('{ person: ana, lenses: [builder] }', '{ person: bo, lenses: [builder, operator] }'),
    },
    after: {
      [ALPHA]: members('{ person: ana, lenses: [builder, operator] }', '{ person: bo, lenses: [builder] }'),
    },
    expected: ['lens-gained pod:alpha person:ana → operator', 'lens-lost pod:alpha person:bo operator →'],
  },
  {
    about: 'only the dates of a membership change',
    with: PEOPLE,
    before: { [ALPHA]: members('{ person: ana, lenses: [builder] }') },
    after: { [ALPHA]: members('{ person: ana, lenses: [builder], from: 2025-01-01 }') },
    expected: ['membership-changed pod:alpha person:ana "builder  –" → "builder 2025-01-01 –"'],
  },
  {
    about: 'who was there once is written down afterwards',
    with: PEOPLE,
    before: { [ALPHA]: members('{ person: ana, lenses: [builder] }') },
    after: {
      [ALPHA]: members(
        '{ person: ana, lenses: [builder] }',
        '{ person: bo, lenses: [builder], from: 2024-01-01, until: 2024-06-30 }',
      ),
    },
    expected: ['membership-changed pod:alpha person:bo → "builder 2024-01-01 – 2024-06-30"'],
  },
  {
    about: 'a pod lies under another id, and whoever names it follows',
    with: PEOPLE,
    before: {
      [ALPHA]: `${members('{ person: ana, lenses: [builder] }')}\nsummary: We do one thing`,
      [WIN]: outcome('pod: alpha'),
    },
    after: {
      'pods/first/pod.md': `${members('{ person: ana, lenses: [builder] }')}\nsummary: We do one thing`,
      [WIN]: outcome('pod: first'),
    },
    expected: [
      'file-moved pod:first "pods/alpha/pod.md" → "pods/first/pod.md"',
      'file-rewritten outcome:win',
    ],
  },
  {
    about: 'git knows of a rename that the text no longer shows',
    before: { [ALPHA]: pod() },
    after: { 'pods/first/pod.md': 'title: First\nsummary: Something else' },
    renames: { [ALPHA]: 'pods/first/pod.md' },
    expected: [
      'pod-renamed pod:first "Alpha" → "First"',
      'field-changed pod:first (summary) → "Something else"',
      'file-moved pod:first "pods/alpha/pod.md" → "pods/first/pod.md"',
    ],
  },
];
