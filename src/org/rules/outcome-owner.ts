import { isClosed } from '../membership.ts';
import { page, pods } from './examples.ts';
import { noOptions, type Rule } from './rule.ts';

export const outcomeOwner: Rule<typeof noOptions> = {
  id: 'outcome-owner',
  summary: 'Every outcome names one accountable pod, unless it is still a proposal, and that pod is open.',
  principle: 'outcomes',
  why:
    'An outcome that nobody owns is a wish, and one that two groups “sort of” own is watched by neither at three in the ' +
    'morning. The pod that an outcome names answers for it, alone and in public.',
  severity: 'error',
  options: noOptions,
  check(org, { on }) {
    return [...org.outcomes.values()].flatMap(({ data, pod, source }) => {
      if (data.status !== 'proposed' && data.pod === undefined) {
        return [
          {
            ...source.placeOfKey(['status']),
            message: `No pod owns this outcome, and its status is ${data.status}`,
            hint: 'Add "pod: <id of a pod>", or set "status: proposed" until one takes it.',
          },
        ];
      }
      const needsCare = data.status === 'active' || data.status === 'paused';
      if (!pod || !needsCare || !isClosed(pod, on)) return [];
      return [
        {
          ...source.place(['pod']),
          message: `${pod.title} closed on ${pod.data.closedOn} and still owns this outcome`,
          hint: 'Name the pod that took it over, or set "status: retired".',
          related: [{ ...pod.source.place(['closedOn']), message: 'closed here' }],
          severity: 'warning',
        },
      ];
    });
  },
  examples: {
    passes: [
      {
        title: 'A proposal may wait for its pod',
        files: {
          'outcomes/friends-bring-friends.md': page(['title: Friends bring friends', 'status: proposed']),
        },
      },
      {
        title: 'A retired outcome keeps the name of the pod that had it',
        files: {
          'outcomes/live-in-two-countries.md': page([
            'title: Live in two countries',
            'pod: launch-crew',
            'status: retired',
          ]),
          'pods/launch-crew/pod.md': page(['title: Launch Crew', 'closedOn: 2025-01-31']),
        },
      },
    ],
    fails: [
      {
        title: 'Active, and nobody’s',
        files: { 'outcomes/activate-users.md': page(['title: Activate users', 'status: active']) },
        findings: ['outcomes/activate-users.md:3:1 No pod owns this outcome, and its status is active'],
      },
      {
        title: 'Left with a pod that is gone',
        files: {
          'outcomes/activate-users.md': page(['title: Activate users', 'pod: launch-crew']),
          'pods/launch-crew/pod.md': page(['title: Launch Crew', 'closedOn: 2025-01-31']),
        },
        background: pods('first-play'),
        findings: [
          'outcomes/activate-users.md:3:6 Launch Crew closed on 2025-01-31 and still owns this outcome',
        ],
      },
    ],
  },
};
