import type { Day } from '../day.ts';
import type { Decision, Pod } from '../org.ts';
import { page, people } from './examples.ts';
import { type Finding, noOptions, type Rule } from './rule.ts';

export const dates: Rule<typeof noOptions> = {
  id: 'dates',
  summary: 'Dates agree with each other: nothing ends before it begins, and nothing was decided tomorrow.',
  principle: 'writing',
  why:
    'Who was where and when is what charts, alumni and the history of the organisation are made of. Two dates that ' +
    'contradict each other make all of them wrong, and one of the two is a slip.',
  severity: 'error',
  options: noOptions,
  check(org, { on }) {
    return [
      ...[...org.pods.values()].flatMap((pod) => [...ofPod(pod), ...ofMembers(pod)]),
      ...[...org.decisions.values()].flatMap((decision) => ofDecision(decision, on)),
    ];
  },
  examples: {
    passes: [
      {
        title: 'One after the other; the last day may be the first',
        files: {
          'pods/launch-crew/pod.md': page([
            'title: Launch Crew',
            'formedOn: 2024-05-06',
            'closedOn: 2025-01-31',
            'members:',
            '  - { person: ana, lenses: [builder], from: 2024-05-06, until: 2024-05-06 }',
          ]),
        },
        background: people('ana'),
      },
    ],
    fails: [
      {
        title: 'Members and pods that end before they begin',
        files: {
          'pods/launch-crew/pod.md': page([
            'title: Launch Crew',
            'formedOn: 2025-05-06',
            'closedOn: 2025-01-31',
            'members:',
            '  - { person: ana, lenses: [builder], from: 2026-05-06, until: 2026-01-31 }',
            '  - { person: ben, lenses: [builder], from: 2024-12-01, until: 2025-01-31 }',
          ]),
        },
        background: people('ana', 'ben'),
        findings: [
          'pods/launch-crew/pod.md:4:11 This pod closed on 2025-01-31, before it formed on 2025-05-06',
          'pods/launch-crew/pod.md:6:64 This membership ends on 2026-01-31, before it begins on 2026-05-06',
          'pods/launch-crew/pod.md:7:45 This membership begins on 2024-12-01, before the pod formed on 2025-05-06',
        ],
      },
      {
        title: 'Decided tomorrow, and replacing what came later',
        files: {
          'decisions/2026-11-24-weekly.md': page([
            'title: Weekly',
            'date: 2026-11-24',
            'status: accepted',
            'supersedes: 2026-12-01-monthly',
          ]),
          'decisions/2026-12-01-monthly.md': page(['title: Monthly', 'date: 2026-12-01', 'status: proposed']),
        },
        findings: [
          'decisions/2026-11-24-weekly.md:3:7 This decision is accepted, and its day, 2026-11-24, has not come yet',
          'decisions/2026-11-24-weekly.md:5:13 This decision of 2026-11-24 replaces a later one, of 2026-12-01',
        ],
      },
    ],
  },
};

function ofPod({ data: { formedOn, closedOn }, source }: Pod): Finding[] {
  if (formedOn === undefined || closedOn === undefined || closedOn >= formedOn) return [];
  return [
    {
      ...source.place(['closedOn']),
      message: `This pod closed on ${closedOn}, before it formed on ${formedOn}`,
      hint: 'Mend one of the two days.',
      related: [{ ...source.place(['formedOn']), message: 'formed here' }],
    },
  ];
}

function ofMembers({ data: { formedOn, members }, source }: Pod): Finding[] {
  return members.flatMap(({ from, until }, index): Finding[] => {
    if (from !== undefined && until !== undefined && until < from) {
      return [
        {
          ...source.place(['members', index, 'until']),
          message: `This membership ends on ${until}, before it begins on ${from}`,
          hint: 'Mend one of the two days; "until" is the last day.',
        },
      ];
    }
    if (from === undefined || formedOn === undefined || from >= formedOn) return [];
    return [
      {
        ...source.place(['members', index, 'from']),
        message: `This membership begins on ${from}, before the pod formed on ${formedOn}`,
        hint: 'Mend one of the two days.',
        severity: 'warning',
      },
    ];
  });
}

function ofDecision({ data, supersedes, source }: Decision, on: Day): Finding[] {
  const found: Finding[] = [];
  if (data.status !== 'proposed' && data.date > on) {
    found.push({
      ...source.place(['date']),
      message: `This decision is ${data.status}, and its day, ${data.date}, has not come yet`,
      hint: 'Mend the day, here and in the file’s name, or set "status: proposed".',
      severity: 'warning',
    });
  }
  if (supersedes && supersedes.data.date > data.date) {
    found.push({
      ...source.place(['supersedes']),
      message: `This decision of ${data.date} replaces a later one, of ${supersedes.data.date}`,
      hint: 'Turn "supersedes" round, or mend one of the two days.',
      related: [{ ...supersedes.source.place(['date']), message: 'the later one' }],
    });
  }
  return found;
}
