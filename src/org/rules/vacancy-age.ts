import { z } from 'zod';
import { uncoveredLenses } from '../coverage.ts';
import { daysBetween } from '../day.ts';
import { lensName } from '../lens-name.ts';
import { page, people } from './examples.ts';
import type { Rule } from './rule.ts';
import { activePods } from './subjects.ts';

const options = z.strictObject({
  days: z.int().positive().default(90).describe('The most days for which a lens stays vacant.'),
});

export const vacancyAge: Rule<typeof options> = {
  id: 'vacancy-age',
  summary: 'A vacancy says since when, and is filled within three months.',
  principle: 'lenses',
  why:
    'A vacancy is a state to get out of. Left alone it becomes the way things are: the risk it stands for has not gone, ' +
    'only the worry about it has.',
  severity: 'warning',
  options,
  check(org, { on, options: { days } }) {
    return activePods(org, on).flatMap((pod) =>
      uncoveredLenses(pod, on).flatMap(({ lens, vacancy }) => {
        if (!vacancy) return [];
        const label = lensName(org, lens);
        const index = pod.data.vacancies.indexOf(vacancy);
        if (vacancy.since === undefined) {
          return [
            {
              ...pod.source.place(['vacancies', index, 'lens']),
              message: `This vacancy does not say since when nobody covers the ${label} lens`,
              hint: 'Add "since:" with the day.',
              severity: 'info' as const,
            },
          ];
        }
        const age = daysBetween(vacancy.since, on);
        if (age <= days) return [];
        return [
          {
            ...pod.source.place(['vacancies', index, 'since']),
            message: `The ${label} lens of ${pod.title} has been vacant for ${age} days, expected at most ${days}`,
            hint: 'Move somebody, pause the outcome or close the pod; if it has to last, waive this rule with the reason.',
          },
        ];
      }),
    );
  },
  examples: {
    passes: [
      {
        title: 'Seven weeks',
        files: {
          'pods/artist-stage/pod.md': page([
            'title: Artist Stage',
            'vacancies: [{ lens: operator, since: 2026-10-05 }]',
          ]),
        },
      },
      {
        title: 'Old, and filled meanwhile',
        files: {
          'pods/artist-stage/pod.md': page([
            'title: Artist Stage',
            'members: [{ person: joao, lenses: [operator] }]',
            'vacancies: [{ lens: operator, since: 2026-01-05 }]',
          ]),
        },
        background: people('joao'),
      },
    ],
    fails: [
      {
        title: 'Since spring, and since nobody knows when',
        files: {
          'pods/artist-stage/pod.md': page([
            'title: Artist Stage',
            'vacancies:',
            '  - lens: operator',
            '    since: 2026-04-01',
            '  - lens: builder',
          ]),
        },
        findings: [
          'pods/artist-stage/pod.md:5:12 The Operator lens of Artist Stage has been vacant for 236 days, expected at most 90',
          'pods/artist-stage/pod.md:6:11 This vacancy does not say since when nobody covers the Builder lens',
        ],
      },
    ],
  },
};
