import type { Formats } from './formats.ts';
import { type Part, say } from './sentence.ts';

/**
 * Every word that the handbook itself says, in English: what other languages translate. What an organisation wrote
 * stays as it wrote it. One group for each part of the handbook; a sentence with something in it is a function, so that
 * each language orders it its own way.
 */
export const en = ({ count, list, number }: Formats) => ({
  layout: {
    skip: 'Skip to content',
    menu: 'Menu',
    sections: 'Handbook',
    home: 'Home',
    youAreHere: 'You are here',
    edit: 'Edit this page',
    findings: (findings: number) =>
      `Check has ${count(findings, { one: '# finding', other: '# findings' })} here`,
  },
  sections: {
    outcomes: 'Outcomes',
    pods: 'Pods',
    people: 'People',
    lenses: 'Lenses',
    interfaces: 'Interfaces',
    decisions: 'Decisions',
    guardrails: 'Guardrails',
    guide: 'Guide',
    chart: 'Chart',
    health: 'Health',
    rules: 'Rules',
    fields: 'Fields',
    functions: 'From functions to outcomes',
  },
  lens: {
    builder: {
      label: 'Builder',
      question: 'What is worth making?',
      meaning: 'Decides what is worth making, and gets a scrappy first version into the world.',
    },
    operator: {
      label: 'Operator',
      question: 'What is good enough to trust at scale?',
      meaning: 'Makes it safe, scalable and reliable: what is good enough to trust.',
    },
    communicator: {
      label: 'Communicator',
      question: 'Who has to believe in this for it to be used?',
      meaning: 'Alignment, direction and trust: that the people it is for believe in it and use it.',
    },
  },
  status: {
    proposed: 'Proposed',
    active: 'Active',
    paused: 'Paused',
    achieved: 'Achieved',
    retired: 'Retired',
    accepted: 'Accepted',
    rejected: 'Rejected',
    superseded: 'Superseded',
    experimental: 'Experimental',
    stable: 'Stable',
    deprecated: 'Deprecated',
  },
  progress: {
    met: 'Target met',
    moving: 'On the way',
    'not-moving': 'Not moving yet',
    'losing-ground': 'Losing ground',
    overdue: 'Overdue',
    unmeasured: 'Not measured yet',
  },
  mode: {
    'x-as-a-service': {
      label: 'As a service',
      meaning: 'Consumers use it without talking to the provider.',
    },
    collaboration: { label: 'Collaboration', meaning: 'Both make it together, until an agreed day.' },
    facilitating: {
      label: 'Facilitating',
      meaning: 'The provider helps the consumers until they can do it alone.',
    },
  },
  guardrailKind: {
    safety: 'Safety',
    compliance: 'Compliance',
    capital: 'Capital',
    physical: 'Physical execution',
    security: 'Security',
    privacy: 'Privacy',
  },
  commitment: { committed: 'Committed', aspirational: 'Aspirational' },
  severity: { error: 'Error', warning: 'Warning', info: 'Note' },
  counts: {
    people: (people: number) => count(people, { one: '# person', other: '# people' }),
    pods: (pods: number) => count(pods, { one: '# pod', other: '# pods' }),
    findings: (findings: number) => count(findings, { one: '# finding', other: '# findings' }),
    /** People of whom nothing but their number is said, alone or at the end of a list of names. */
    unlisted: (people: number) =>
      count(people, { one: 'one person who is not listed', other: '# people who are not listed' }),
  },
  /** What several parts of the handbook say. */
  shared: {
    firstOne: (path: Part) => say`The first one is written in ${path}.`,
    notListed: 'Somebody who is not listed',
    onThisPage: 'On this page',
    copy: 'Copy',
    copied: 'Copied',
    asList: 'As a list',
    asMap: 'As a map',
    below: (outcome: string) => `Below ${outcome}`,
    noPod: 'No pod yet',
    noPodOwns: 'No pod owns this yet',
    lensUnknown: 'lens not known yet',
    peopleAbove: '(its people are shown above)',
    vacant: 'Vacant',
    nobody: 'Nobody',
    uncovered: 'uncovered',
    isVacant: 'vacant',
    noLens: (lens: string) => `No ${lens}`,
    since: (day: Part) => say`since ${day}`,
    from: (pod: Part) => say`from ${pod}`,
    to: (pods: Part) => say`to ${pods}`,
    before: 'before',
    now: 'now',
    answersToThem: 'Who answers to them',
    peopleNotListed: (people: number) =>
      count(people, { one: '# person not listed', other: '# people not listed' }),
    howWeWork: 'How we work',
    readAgainOn: 'Read again on',
    readAgain: (day: Part) => say`read again on ${day}`,
    keptBy: (keeper: Part) => say`Kept by ${keeper}`,
    reads: 'check',
  },
  measure: {
    from: 'From',
    now: 'Now',
    falling: 'Down to',
    rising: 'Up to',
    holding: 'Stay at',
    due: (day: Part) => say`due ${day}`,
    source: (source: Part) => say`Source: ${source}`,
  },
  attention: {
    gap: (lens: string) => `has no ${lens}`,
    vacancy: (lens: string) => `is without ${lens}`,
    vacancySince: (lens: string, day: Part) => say`is without ${lens} since ${day}`,
    overdue: (metric: string, day: Part) => say`“${metric}” was due on ${day}`,
    losingGround: (metric: string) => `“${metric}” is worse than when work began`,
    ownerless: 'has no pod yet',
    worthReview: (day: Part) => say`is it still worth running? Review on ${day}`,
    openDecision: (day: Part) => say`waits for a decision since ${day}`,
    collaborationEnds: (day: Part) => say`collaboration ends on ${day}`,
    deprecatedInUse: (consumers: number) =>
      `is deprecated and still has ${count(consumers, { one: '# consumer', other: '# consumers' })}`,
  },
  people: {
    here: (people: number) => count(people, { one: '# person is here.', other: '# people are here.' }),
    unlisted: (people: number) =>
      count(people, { one: 'One chose not to be listed.', other: '# chose not to be listed.' }),
  },
  lenses: {
    uncovered: (lenses: number) =>
      count(lenses, { one: '# lens is uncovered', other: '# lenses are uncovered' }),
  },
  /** What charts draw, and what they are called for those who cannot see them. */
  charts: {
    outcomes: (outcomes: number) =>
      count(outcomes, { one: '# smaller outcome', other: '# smaller outcomes' }),
    functions: (functions: number) => count(functions, { one: '# function', other: '# functions' }),
    notListed: 'Not listed',
    peopleAbove: 'its people are shown above',
    noOutcome: 'Pods that own no outcome now',
    notTakenOver: 'Nobody has taken over its work',
    takeover: 'Which outcomes took over the work of which functions',
    was: 'Then',
    is: 'Now',
    today: 'Today',
    before: 'before',
    offers: 'offers',
    uses: 'uses',
    inCircle: 'Depend on each other in a circle',
    outcomeTree: (name: string) => `${name}: outcomes, the pods that own them, the people in the pods`,
    interfaceMap: 'Which pod uses what from which pod',
    podMap: (pod: string) => `What ${pod} uses and offers`,
    timelineOfPod: (pod: string) => `Who held which lens when in ${pod}`,
    timelineOfPerson: (person: string) => `Pods and lenses of ${person} over time`,
    part: (title: string, index: number, parts: number) => `${title} (${number(index)} of ${number(parts)})`,
    source: 'Mermaid source',
    parts: (parts: number) =>
      `GitHub draws diagrams up to a certain size, so this one comes in ${number(parts)} parts.`,
    circle: 'In a circle:',
    inACircle: (pods: readonly Part[]) =>
      say`${list(pods)} depend on each other, so none of them can change what it offers without the others.`,
    alone: (pods: readonly Part[]) => say`Neither offer nor use anything: ${list(pods)}.`,
    providersByConsumers: 'Providers by consumers',
    offeredBy: 'Offered by',
    edge: (interfaces: readonly string[], mode: string) => `${list(interfaces).join('')} (${mode})`,
  },
  /** What the Markdown of a body needs beside its own words. */
  markdown: {
    note: 'Note',
    tip: 'Tip',
    important: 'Important',
    warning: 'Warning',
    caution: 'Caution',
    footnotes: 'Footnotes',
    backToReference: 'Back to reference {reference}',
    table: 'Table',
    task: 'Task',
    diagram: 'Diagram',
  },
});

/** The words that a language has to give. */
export type Words = ReturnType<typeof en>;
