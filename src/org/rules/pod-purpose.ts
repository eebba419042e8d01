import { z } from 'zod';
import { daysBetween } from '../day.ts';
import { isActive } from '../membership.ts';
import { page, pods } from './examples.ts';
import { isAnyUnread, type Rule } from './rule.ts';

const options = z.strictObject({
  graceDays: z
    .int()
    .nonnegative()
    .default(30)
    .describe('Days after formedOn in which a pod may still be choosing.'),
});

export const podPurpose: Rule<typeof options> = {
  id: 'pod-purpose',
  summary: 'A pod owns at least one outcome.',
  principle: 'pods',
  why:
    'Outcomes come first and pods exist for them. A group that owns none is a team waiting for work, and work will be ' +
    'found for it.',
  severity: 'warning',
  options,
  check(org, context) {
    // An outcome that could not be read may be the one.
    if (isAnyUnread(context, 'outcome')) return [];
    const { on, options: given } = context;
    return [...org.pods.values()].flatMap((pod) => {
      const { formedOn } = pod.data;
      const isYoung = formedOn !== undefined && daysBetween(formedOn, on) < given.graceDays;
      const hasOutcome = pod.outcomes.some(({ data }) => data.status !== 'retired');
      if (!isActive(pod, on) || isYoung || hasOutcome) return [];
      return [
        {
          ...pod.source.place(['title']),
          message: `${pod.title} owns no outcome`,
          hint: `Write "pod: ${pod.id}" into the outcome it is there for, or close it with closedOn.`,
        },
      ];
    });
  },
  examples: {
    passes: [
      {
        title: 'One outcome',
        files: { 'outcomes/activate-users.md': page(['title: Activate users', 'pod: first-play']) },
        background: pods('first-play'),
      },
      {
        title: 'Formed this month',
        files: { 'pods/first-play/pod.md': page(['title: First Play', 'formedOn: 2026-11-02']) },
      },
    ],
    fails: [
      {
        title: 'None, and one that is retired',
        files: {
          'pods/first-play/pod.md': page(['title: First Play', 'formedOn: 2025-02-03']),
          'pods/launch-crew/pod.md': page(['title: Launch Crew']),
          'outcomes/launched.md': page([
            'title: Live in two countries',
            'pod: launch-crew',
            'status: retired',
          ]),
        },
        findings: [
          'pods/first-play/pod.md:2:8 First Play owns no outcome',
          'pods/launch-crew/pod.md:2:8 Launch Crew owns no outcome',
        ],
      },
    ],
  },
};
