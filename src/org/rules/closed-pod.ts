import { isClosed } from '../membership.ts';
import type { Interface, Pod } from '../org.ts';
import { page, people, pods } from './examples.ts';
import { type Finding, noOptions, type Rule } from './rule.ts';

export const closedPod: Rule<typeof noOptions> = {
  id: 'closed-pod',
  summary: 'A closed pod has no open memberships and is nobody’s consumer any more.',
  principle: 'pods',
  why:
    'Closing a pod is no disgrace, and what it leaves behind matters more than the party. A consumer that no longer ' +
    'exists keeps an interface alive for nobody; a membership without an end makes the history wrong.',
  severity: 'warning',
  options: noOptions,
  check(org, { on }) {
    const closed = [...org.pods.values()].filter((pod) => isClosed(pod, on));
    const inUse = [...org.interfaces.values()].filter(({ data }) => data.status !== 'retired');
    return [
      ...closed.flatMap(openMemberships),
      ...inUse.flatMap((each) =>
        each.data.consumers.flatMap((id, index) =>
          closedConsumer(
            each,
            closed.find((pod) => pod.id === id),
            index,
          ),
        ),
      ),
    ];
  },
  examples: {
    passes: [
      {
        title: 'Everybody’s last day is written down',
        files: {
          'pods/launch-crew/pod.md': page([
            'title: Launch Crew',
            'closedOn: 2025-01-31',
            'members:',
            '  - { person: ana, lenses: [builder], until: 2025-01-31 }',
          ]),
        },
        background: people('ana'),
      },
    ],
    fails: [
      {
        title: 'Still there on paper',
        files: {
          'pods/launch-crew/pod.md': page([
            'title: Launch Crew',
            'closedOn: 2025-01-31',
            'members:',
            '  - { person: ana, lenses: [builder] }',
          ]),
          'interfaces/play-log.md': page([
            'title: Play log',
            'provider: steady-stream',
            'consumers: [launch-crew, first-play]',
          ]),
        },
        background: { ...people('ana'), ...pods('steady-stream', 'first-play') },
        findings: [
          'interfaces/play-log.md:4:13 Launch Crew closed on 2025-01-31 and is still a consumer of this interface',
          'pods/launch-crew/pod.md:5:5 This pod closed on 2025-01-31, and a membership goes on',
        ],
      },
    ],
  },
};

function openMemberships(pod: Pod): Finding[] {
  const { closedOn = '' } = pod.data;
  return pod.memberships
    .filter(({ until }) => until === undefined || until > closedOn)
    .map(({ index }) => ({
      ...pod.source.place(['members', index]),
      message: `This pod closed on ${closedOn}, and a membership goes on`,
      hint: `Add "until: ${closedOn}" to it.`,
      severity: 'info' as const,
    }));
}

function closedConsumer({ source }: Interface, pod: Pod | undefined, index: number): Finding[] {
  if (!pod) return [];
  return [
    {
      ...source.place(['consumers', index]),
      message: `${pod.title} closed on ${pod.data.closedOn} and is still a consumer of this interface`,
      hint: 'Name the pod that took its work over, or take it off the list.',
    },
  ];
}
