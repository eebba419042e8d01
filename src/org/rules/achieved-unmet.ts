import { progress } from '../progress.ts';
import { page, pods } from './examples.ts';
import { noOptions, type Rule } from './rule.ts';

export const achievedUnmet: Rule<typeof noOptions> = {
  id: 'achieved-unmet',
  summary: 'An outcome that says it is achieved has reached the targets of all its measures.',
  principle: 'outcomes',
  why:
    'Done means what was agreed beforehand. An outcome that is called achieved while its own numbers disagree either ' +
    'slipped back without anybody noticing, or was declared. Both deserve a sentence rather than a green mark.',
  severity: 'warning',
  options: noOptions,
  check(org, { on }) {
    const achieved = [...org.outcomes.values()].filter(({ data }) => data.status === 'achieved');
    return achieved.flatMap(({ data, source }) =>
      data.definitionOfDone.flatMap((item, index) => {
        if (typeof item === 'string' || item.current === undefined) return [];
        if (progress(item, on).state === 'met') return [];
        return [
          {
            ...source.place(['definitionOfDone', index, 'current']),
            message: `This outcome is achieved, and ${JSON.stringify(item.metric)} stands at ${item.current}, expected ${item.target}`,
            hint: 'Set "status: active" again, or change the target and say in the body why it changed.',
            related: [{ ...source.place(['status']), message: 'called achieved here' }],
          },
        ];
      }),
    );
  },
  examples: {
    passes: [
      {
        title: 'Reached and held',
        files: {
          'outcomes/paid-on-time.md': page([
            'title: Every artist is paid on time',
            'pod: fair-share',
            'status: achieved',
            'definitionOfDone:',
            '  - { metric: Payments that arrive by the tenth, unit: "%", baseline: 71, target: 99.5, current: 99.7 }',
          ]),
        },
        background: pods('fair-share'),
      },
    ],
    fails: [
      {
        title: 'Slipped back',
        files: {
          'outcomes/paid-on-time.md': page([
            'title: Every artist is paid on time',
            'pod: fair-share',
            'status: achieved',
            'definitionOfDone:',
            '  - { metric: Payments that arrive by the tenth, baseline: 71, target: 99.5, current: 98 }',
          ]),
        },
        background: pods('fair-share'),
        findings: [
          'outcomes/paid-on-time.md:6:87 This outcome is achieved, and "Payments that arrive by the tenth" stands at 98, expected 99.5',
        ],
      },
    ],
  },
};
