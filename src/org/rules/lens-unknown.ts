import { z } from 'zod';
import { type Day, daysBetween } from '../day.ts';
import { isCurrent } from '../membership.ts';
import type { Membership } from '../org.ts';
import { page, people } from './examples.ts';
import type { Rule } from './rule.ts';
import { activePods } from './subjects.ts';
import { nameOf } from './wording.ts';

const options = z.strictObject({
  days: z
    .int()
    .nonnegative()
    .default(60)
    .describe('Days after joining in which the lenses may be left open.'),
});

export const lensUnknown: Rule<typeof options> = {
  id: 'lens-unknown',
  summary: 'Two months after joining, a member’s lenses are known.',
  principle: 'lenses',
  why:
    'An empty list is honest while somebody finds their place, and better than a guess that others rely on. After two ' +
    'months it says that the pod has not talked about it.',
  severity: 'info',
  options,
  check(org, { on, options: { days } }) {
    return activePods(org, on).flatMap((pod) =>
      pod.memberships
        .filter((each) => isCurrent(each, on) && each.lenses.length === 0 && age(each, on) > days)
        .map((each) => ({
          ...pod.source.place(['members', each.index, 'lenses']),
          message: `${nameOf(each.person)} joined on ${each.from}, and no lens is written down yet`,
          hint: 'Agree in the pod on what this member looks after, the first lens first.',
        })),
    );
  },
  examples: {
    passes: [
      {
        title: 'New this month',
        files: {
          'pods/first-play/pod.md': page([
            'title: First Play',
            'members: [{ person: ana, lenses: [], from: 2026-11-02 }]',
          ]),
        },
        background: people('ana'),
      },
    ],
    fails: [
      {
        title: 'Since spring',
        files: {
          'pods/first-play/pod.md': page([
            'title: First Play',
            'members: [{ person: ana, lenses: [], from: 2026-03-02 }]',
          ]),
        },
        background: people('ana'),
        findings: ['pods/first-play/pod.md:3:34 Ana joined on 2026-03-02, and no lens is written down yet'],
      },
    ],
  },
};

/** Without a first day nobody knows how long it has been. */
function age({ from }: Membership, on: Day): number {
  return from === undefined ? 0 : daysBetween(from, on);
}
