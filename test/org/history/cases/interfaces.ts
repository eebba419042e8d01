import { type Case, PODS } from './case.ts';

const face = (fields = ''): string => `title: Feed\nprovider: alpha\n${fields}`;
const FEED = 'interfaces/feed.md';

export const interfaces: readonly Case[] = [
  {
    about: 'an interface is offered to a first consumer, another is proposed',
    with: PODS,
    after: {
      [FEED]: face('consumers: [beta]\nstatus: stable'),
      'interfaces/idea.md': 'title: Idea\nprovider: beta\nstatus: proposed',
    },
    expected: [
      'interface-proposed interface:idea → proposed',
      'interface-offered interface:feed → stable',
      'consumer-added interface:feed pod:beta',
    ],
  },
  {
    about: 'an interface becomes stable',
    with: PODS,
    before: { [FEED]: face() },
    after: { [FEED]: face('status: stable') },
    expected: ['interface-stabilised interface:feed experimental → stable'],
  },
  {
    about: 'an interface becomes an experiment again',
    with: PODS,
    before: { [FEED]: face('status: stable') },
    after: { [FEED]: face('status: experimental') },
    expected: ['interface-destabilised interface:feed stable → experimental'],
  },
  {
    about: 'an interface is deprecated, and a consumer leaves it',
    with: PODS,
    before: { [FEED]: face('status: stable\nconsumers: [beta]') },
    after: { [FEED]: face('status: deprecated') },
    expected: [
      'interface-deprecated interface:feed stable → deprecated',
      'consumer-dropped interface:feed pod:beta',
    ],
  },
  {
    about: 'an interface is retired',
    with: PODS,
    before: { [FEED]: face() },
    after: { [FEED]: face('status: retired') },
    expected: ['interface-retired interface:feed experimental → retired'],
  },
  {
    about: 'an interface is removed',
    with: PODS,
    before: { [FEED]: face() },
    expected: ['interface-removed interface:feed'],
  },
  {
    about: 'an interface has another name, provider, mode, version, contract, end and level of service',
    with: PODS,
    before: { [FEED]: face('version: "1"\nserviceLevel: [Up at night]') },
    after: {
      [FEED]:
        'title: Stream\nprovider: beta\nmode: collaboration\nversion: "2"\ncontract: https://example.org/c\nuntil: 2026-09-01\nserviceLevel: [Answers in a second]',
    },
    expected: [
      'interface-renamed interface:feed "Feed" → "Stream"',
      'interface-moved interface:feed pod:alpha → pod:beta',
      'interface-mode interface:feed x-as-a-service → collaboration',
      'interface-version interface:feed "1" → "2"',
      'interface-contract interface:feed → "https://example.org/c"',
      'interface-until interface:feed → 2026-09-01',
      'service-level-added interface:feed → "Answers in a second"',
      'service-level-removed interface:feed "Up at night" →',
    ],
  },
];
