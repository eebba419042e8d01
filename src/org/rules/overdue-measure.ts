import type { Measure } from '../collections/outcome.ts';
import { progress } from '../progress.ts';
import { page, pods } from './examples.ts';
import { noOptions, type Rule } from './rule.ts';
import { activeOutcomes } from './subjects.ts';

export const overdueMeasure: Rule<typeof noOptions> = {
  id: 'overdue-measure',
  summary: 'A measure of an active outcome reaches its target by its due date.',
  principle: 'outcomes',
  why:
    'A date that passes in silence teaches everybody that dates mean nothing. When one has passed there is something to ' +
    'say: that the target was reached, that it needs longer and why, or that it was the wrong target.',
  severity: 'warning',
  options: noOptions,
  check(org, { on }) {
    return activeOutcomes(org.outcomes.values()).flatMap(({ data, source }) =>
      data.definitionOfDone.flatMap((item, index) => {
        if (typeof item === 'string' || progress(item, on).state !== 'overdue') return [];
        return [
          {
            ...source.place(['definitionOfDone', index, 'due']),
            message: `${JSON.stringify(item.metric)} was due on ${item.due} and ${standing(item)}`,
            hint: 'Bring "current" up to date, or move "due" and say why in the body.',
          },
        ];
      }),
    );
  },
  examples: {
    passes: [
      {
        title: 'Late, and reached; a target may lie below the baseline',
        files: {
          'outcomes/playback.md': page([
            'title: Music never stops',
            'pod: steady-stream',
            'definitionOfDone:',
            '  - { metric: Failures per 1000 plays, baseline: 9, target: 3, current: 2.8, due: 2026-06-30 }',
          ]),
        },
        background: pods('steady-stream'),
      },
      {
        title: 'Due today',
        files: {
          'outcomes/playback.md': page([
            'title: Music never stops',
            'pod: steady-stream',
            'definitionOfDone:',
            '  - { metric: Failures per 1000 plays, baseline: 9, target: 3, current: 4, due: 2026-11-23 }',
          ]),
        },
        background: pods('steady-stream'),
      },
    ],
    fails: [
      {
        title: 'Two dates that passed',
        files: {
          'outcomes/playback.md': page([
            'title: Music never stops',
            'pod: steady-stream',
            'definitionOfDone:',
            '  - { metric: Failures per 1000 plays, baseline: 9, target: 3, current: 4, due: 2026-06-30 }',
            '  - metric: Time to sound',
            '    unit: s',
            '    baseline: 2.4',
            '    target: 0.9',
            '    due: 2026-11-22',
          ]),
        },
        background: pods('steady-stream'),
        findings: [
          'outcomes/playback.md:5:81 "Failures per 1000 plays" was due on 2026-06-30 and stands at 4, expected 3',
          'outcomes/playback.md:10:10 "Time to sound" was due on 2026-11-22 and was never measured, expected 0.9 s',
        ],
      },
    ],
  },
};

function standing({ current, target, unit }: Measure): string {
  const withUnit = (value: number) => (unit === undefined ? `${value}` : `${value} ${unit}`);
  const now = current === undefined ? 'was never measured' : `stands at ${withUnit(current)}`;
  return `${now}, expected ${withUnit(target)}`;
}
