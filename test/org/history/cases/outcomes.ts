import { type Case, measure, outcome, PODS, WIN } from './case.ts';

export const outcomes: readonly Case[] = [
  {
    about: 'an outcome is proposed, and another is active from its first day',
    with: PODS,
    after: { [WIN]: outcome('status: proposed'), 'outcomes/more.md': 'title: More\npod: alpha' },
    expected: ['outcome-proposed outcome:win', 'outcome-activated outcome:more → pod:alpha'],
  },
  {
    about: 'an outcome is activated',
    before: { [WIN]: outcome('status: proposed') },
    after: { [WIN]: outcome('status: active') },
    expected: ['outcome-activated outcome:win proposed → active'],
  },
  {
    about: 'an outcome is paused',
    before: { [WIN]: outcome('') },
    after: { [WIN]: outcome('status: paused') },
    expected: ['outcome-paused outcome:win active → paused'],
  },
  {
    about: 'an outcome is achieved',
    before: { [WIN]: outcome('') },
    after: { [WIN]: outcome('status: achieved') },
    expected: ['outcome-achieved outcome:win active → achieved'],
  },
  {
    about: 'an outcome is retired, renamed and only hoped for',
    before: { [WIN]: outcome('') },
    after: { [WIN]: 'title: Win more\nstatus: retired\ncommitment: aspirational' },
    expected: [
      'outcome-retired outcome:win active → retired',
      'outcome-renamed outcome:win "Win" → "Win more"',
      'outcome-commitment outcome:win committed → aspirational',
    ],
  },
  {
    about: 'an outcome is removed',
    before: { [WIN]: outcome('') },
    expected: ['outcome-removed outcome:win'],
  },
  {
    about: 'an outcome moves to another pod, and under a larger outcome',
    with: { ...PODS, 'outcomes/large.md': 'title: Large' },
    before: { [WIN]: outcome('pod: alpha') },
    after: { [WIN]: outcome('pod: beta\nparent: large') },
    expected: [
      'outcome-moved outcome:win pod:alpha → pod:beta',
      'outcome-placed outcome:win → outcome:large',
    ],
  },
  {
    about: 'an outcome is split into two that serve it',
    before: { [WIN]: outcome('') },
    after: {
      [WIN]: outcome(''),
      'outcomes/one.md': 'title: One\nparent: win',
      'outcomes/two.md': 'title: Two\nparent: win',
    },
    expected: [
      'outcome-activated outcome:one',
      'outcome-activated outcome:two',
      'outcome-split outcome:win → outcome:one+outcome:two',
    ],
  },
  {
    about: 'an outcome gives part of what it took to be done to a new one',
    before: { [WIN]: outcome('definitionOfDone: [Artists are paid, Listeners come back]') },
    after: {
      [WIN]: outcome('definitionOfDone: [Artists are paid]'),
      'outcomes/back.md': 'title: Back\ndefinitionOfDone: [Listeners come back]',
    },
    expected: [
      'outcome-activated outcome:back',
      'outcome-split outcome:win → outcome:back',
      'done-removed outcome:win "Listeners come back" →',
    ],
  },
  {
    about: 'sentences of the definition of done come, go and are reworded',
    before: { [WIN]: outcome('definitionOfDone: [Every artist is paid by the tenth, Gone]') },
    after: { [WIN]: outcome('definitionOfDone: [Every artist is paid by the fifth, Fresh]') },
    expected: [
      'done-added outcome:win → "Fresh"',
      'done-removed outcome:win "Gone" →',
      'done-reworded outcome:win "Every artist is paid by the tenth" → "Every artist is paid by the fifth"',
    ],
  },
  {
    about: 'what it takes to be done stands in another order',
    before: { [WIN]: outcome('definitionOfDone: [Artists are paid, Listeners come back]') },
    after: { [WIN]: outcome('definitionOfDone: [Listeners come back, Artists are paid]') },
    expected: ['order-changed outcome:win (definitionOfDone)'],
  },
  {
    about: 'a measure is added',
    before: { [WIN]: outcome('definitionOfDone: []') },
    after: { [WIN]: measure('baseline: 1, target: 9') },
    expected: ['measure-added outcome:win (Plays) → 9%'],
  },
  {
    about: 'a measure is removed',
    before: { [WIN]: measure('baseline: 1, target: 9') },
    after: { [WIN]: outcome('definitionOfDone: []') },
    expected: ['measure-removed outcome:win (Plays) 9% →'],
  },
  {
    about: 'a target is raised',
    before: { [WIN]: measure('baseline: 1, target: 9') },
    after: { [WIN]: measure('baseline: 1, target: 12') },
    expected: ['target-raised outcome:win (Plays) 9% → 12%'],
  },
  {
    about: 'a falling target that falls further is raised',
    before: { [WIN]: measure('baseline: 9, target: 3') },
    after: { [WIN]: measure('baseline: 9, target: 2') },
    expected: ['target-raised outcome:win (Plays) 3% → 2%'],
  },
  {
    about: 'a falling target that falls less is lowered',
    before: { [WIN]: measure('baseline: 9, target: 3') },
    after: { [WIN]: measure('baseline: 9, target: 5') },
    expected: ['target-lowered outcome:win (Plays) 3% → 5%'],
  },
  {
    about: 'a measure moves, is due later and comes from elsewhere',
    before: { [WIN]: measure('baseline: 1, target: 9, current: 2, due: 2026-07-01, source: A') },
    after: { [WIN]: measure('baseline: 1, target: 9, current: 4, due: 2026-09-01, source: B') },
    expected: [
      'progress-moved outcome:win (Plays) 2% → 4%',
      'due-moved outcome:win (Plays) 2026-07-01 → 2026-09-01',
      'field-changed outcome:win (definitionOfDone: Plays: source) "A" → "B"',
    ],
  },
  {
    about: 'a measure reaches its target',
    before: { [WIN]: measure('baseline: 9, target: 3, current: 4') },
    after: { [WIN]: measure('baseline: 9, target: 3, current: 3') },
    expected: ['target-reached outcome:win (Plays) 4% → 3%'],
  },
  {
    about: 'a measure is worded differently',
    before: { [WIN]: measure('baseline: 1, target: 9') },
    after: { [WIN]: measure('baseline: 1, target: 9').replace('Plays', 'Whole plays') },
    expected: ['field-changed outcome:win (definitionOfDone: Whole plays: metric) "Plays" → "Whole plays"'],
  },
  {
    about: 'guardrails bind an outcome, and it takes over functions',
    with: {
      'org.yaml': 'name: Tiny\nfunctions: [{ id: qa, name: QA }, { id: ops, name: Ops }]\n',
      'guardrails/law.md': 'title: Law\nkind: compliance',
      'guardrails/money.md': 'title: Money\nkind: capital',
    },
    before: { [WIN]: outcome('guardrails: [law]\nreplaces: [qa]') },
    after: { [WIN]: outcome('guardrails: [money]\nreplaces: [ops]') },
    expected: [
      'guardrail-taken outcome:win guardrail:money',
      'guardrail-left outcome:win guardrail:law',
      'function-taken-over outcome:win function:ops',
      'function-given-back outcome:win function:qa',
    ],
  },
];
