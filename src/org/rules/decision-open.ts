import { z } from 'zod';
import { daysBetween } from '../day.ts';
import { page } from './examples.ts';
import type { Rule } from './rule.ts';

const options = z.strictObject({
  days: z.int().positive().default(60).describe('The most days for which a decision stays proposed.'),
});

export const decisionOpen: Rule<typeof options> = {
  id: 'decision-open',
  summary: 'A proposed decision is taken, or turned down, within two months.',
  principle: 'judgment',
  why:
    'An open proposal has a cost: some people act as if it were accepted and others as if it were not. Turning it down ' +
    'with a reason helps more than leaving it.',
  severity: 'warning',
  options,
  check(org, { on, options: { days } }) {
    return [...org.decisions.values()].flatMap(({ data: { status, date }, source }) => {
      const age = daysBetween(date, on);
      if (status !== 'proposed' || age <= days) return [];
      return [
        {
          ...source.place(['status']),
          message: `This decision has been proposed for ${age} days, expected at most ${days}`,
          hint: 'Accept it or reject it with the reason; it can be proposed again.',
        },
      ];
    });
  },
  examples: {
    passes: [
      {
        title: 'A week old',
        files: {
          'decisions/2026-11-16-probe.md': page(['title: Probe', 'date: 2026-11-16', 'status: proposed']),
        },
      },
    ],
    fails: [
      {
        title: 'Since summer',
        files: {
          'decisions/2026-07-01-probe.md': page(['title: Probe', 'date: 2026-07-01', 'status: proposed']),
        },
        findings: [
          'decisions/2026-07-01-probe.md:4:9 This decision has been proposed for 145 days, expected at most 60',
        ],
      },
    ],
  },
};
