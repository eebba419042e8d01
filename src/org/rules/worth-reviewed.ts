import type { Day } from '../day.ts';
import type { Outcome } from '../org.ts';
import { page, pods } from './examples.ts';
import { type Finding, noOptions, type Rule } from './rule.ts';

export const worthReviewed: Rule<typeof noOptions> = {
  id: 'worth-reviewed',
  summary:
    'Every active outcome answers “is it worth running?”, says what would end it, and is asked again on time.',
  principle: 'outcomes',
  why:
    'Starting things has become cheap and stopping them has not: models are called and features are served long after ' +
    'people have lost interest. What would end an outcome is best written while everybody is still hopeful, because ' +
    'nobody writes a fair condition later.',
  severity: 'warning',
  options: noOptions,
  check(org, { on }) {
    return [...org.outcomes.values()].flatMap((outcome) => [
      ...unanswered(outcome),
      ...endless(outcome),
      ...reviewMissed(outcome, on),
    ]);
  },
  examples: {
    passes: [
      {
        title: 'A price, an end, and a day to ask again',
        files: {
          'outcomes/activate-users.md': page([
            'title: Activate users',
            'pod: first-play',
            'worth:',
            '  value: Listeners who find a song in the first session stay two and a half times as often.',
            '  currency: EUR',
            '  cost: { people: 24000, compute: 6200 }',
            '  stopIf: Two cohorts in a row leave by month three as often as the others.',
            '  reviewOn: 2026-11-23',
          ]),
        },
        background: pods('first-play'),
      },
      {
        title: 'Nobody asks about what has been retired',
        files: {
          'outcomes/launched.md': page([
            'title: Live in two countries',
            'pod: first-play',
            'status: retired',
            'worth: { cost: { people: 100 }, reviewOn: 2025-01-01 }',
          ]),
        },
        background: pods('first-play'),
      },
    ],
    fails: [
      {
        title: 'It costs money, nothing could end it, and nobody has asked',
        files: {
          'outcomes/activate-users.md': page([
            'title: Activate users',
            'pod: first-play',
            'worth:',
            '  cost: { people: 24000 }',
            '  reviewOn: 2026-11-02',
          ]),
          'outcomes/retain-users.md': page(['title: Retain users', 'pod: first-play']),
        },
        background: pods('first-play'),
        findings: [
          'outcomes/activate-users.md:5:3 This outcome costs money and does not say what evidence would end it',
          'outcomes/activate-users.md:6:13 “Is it worth running?” was to be asked again on 2026-11-02',
          'outcomes/retain-users.md:1:1 Nobody has written down whether this outcome is worth running',
        ],
      },
    ],
  },
};

function unanswered({ data, source }: Outcome): Finding[] {
  if (data.status !== 'active' || data.worth !== undefined) return [];
  return [
    {
      ...source.placeOfKey(['worth']),
      message: 'Nobody has written down whether this outcome is worth running',
      hint: 'Add "worth:" with value, cost, stopIf and reviewOn.',
      severity: 'info',
    },
  ];
}

function endless({ data: { status, worth }, source }: Outcome): Finding[] {
  const monthly = (worth?.cost?.people ?? 0) + (worth?.cost?.compute ?? 0);
  const isRunning = status === 'active' || status === 'paused';
  if (!isRunning || monthly === 0 || worth?.stopIf !== undefined) return [];
  return [
    {
      ...source.placeOfKey(['worth', 'cost']),
      message: 'This outcome costs money and does not say what evidence would end it',
      hint: 'Add "stopIf:" with evidence that could really turn up.',
    },
  ];
}

/** Also asked of what has been achieved: holding it goes on costing. */
function reviewMissed({ data: { status, worth }, source }: Outcome, on: Day): Finding[] {
  if (status === 'retired' || worth?.reviewOn === undefined || worth.reviewOn >= on) return [];
  return [
    {
      ...source.place(['worth', 'reviewOn']),
      message: `“Is it worth running?” was to be asked again on ${worth.reviewOn}`,
      hint: 'Hold the review, write down what changed, and set the next day.',
    },
  ];
}
