import type { Outcome } from '../org.ts';
import { measures } from '../progress.ts';
import { page, pods } from './examples.ts';
import { type Finding, noOptions, type Rule } from './rule.ts';

export const definitionOfDone: Rule<typeof noOptions> = {
  id: 'definition-of-done',
  summary:
    'An outcome under way says what is true when it is done, with at least one measure that has a due date.',
  principle: 'outcomes',
  why:
    'We agree in public on what done means, and then stay out of the method. Without the agreement an outcome can be ' +
    'declared reached by whoever is tired of it. A number with a target and a day is what turns an opinion into evidence.',
  severity: 'error',
  options: noOptions,
  check(org) {
    return [...org.outcomes.values()].flatMap((outcome) => {
      const { status, definitionOfDone: items } = outcome.data;
      if (status === 'proposed' || status === 'retired') return [];
      if (items.length === 0) return [absent(outcome)];
      return status === 'active' ? unmeasured(outcome) : [];
    });
  },
  examples: {
    passes: [
      {
        title: 'A sentence, and a measure with a day',
        files: {
          'outcomes/activate-users.md': page([
            'title: Activate users',
            'pod: first-play',
            'definitionOfDone:',
            '  - Nobody needs an account before the first song.',
            '  - { metric: Time to the first song, unit: s, baseline: 142, target: 60, due: 2027-03-31 }',
          ]),
        },
        background: pods('first-play'),
      },
      {
        title: 'A proposal that does not know yet',
        files: { 'outcomes/friends.md': page(['title: Friends bring friends', 'status: proposed']) },
      },
    ],
    fails: [
      {
        title: 'Under way towards nothing in particular',
        files: { 'outcomes/activate-users.md': page(['title: Activate users', 'pod: first-play']) },
        background: pods('first-play'),
        findings: [
          'outcomes/activate-users.md:1:1 This outcome is active and does not say what is true when it is done',
        ],
      },
      {
        title: 'Sentences only',
        files: {
          'outcomes/activate-users.md': page([
            'title: Activate users',
            'pod: first-play',
            'definitionOfDone: [New listeners are happy]',
          ]),
        },
        background: pods('first-play'),
        findings: [
          'outcomes/activate-users.md:4:1 Unexpected definition of done without a measure, expected at least one',
        ],
      },
      {
        title: 'A measure without a day',
        files: {
          'outcomes/activate-users.md': page([
            'title: Activate users',
            'pod: first-play',
            'definitionOfDone:',
            '  - { metric: Time to the first song, unit: s, baseline: 142, target: 60 }',
          ]),
        },
        background: pods('first-play'),
        findings: ['outcomes/activate-users.md:4:1 No measure of this definition of done has a due date'],
      },
    ],
  },
};

function absent({ data, source }: Outcome): Finding {
  return {
    ...source.placeOfKey(['definitionOfDone']),
    message: `This outcome is ${data.status} and does not say what is true when it is done`,
    hint: 'Add "definitionOfDone:" with sentences and measures, or set "status: proposed".',
  };
}

function unmeasured(outcome: Outcome): Finding[] {
  const found = measures(outcome);
  if (found.some(({ due }) => due !== undefined)) return [];
  return [
    {
      ...outcome.source.placeOfKey(['definitionOfDone']),
      message:
        found.length === 0
          ? 'Unexpected definition of done without a measure, expected at least one'
          : 'No measure of this definition of done has a due date',
      hint: 'Write one as { metric, unit, baseline, target, due }.',
      severity: 'warning',
    },
  ];
}
