import type { Lens } from '../collections/lens.ts';
import { lensCoverage } from '../coverage.ts';
import type { Day } from '../day.ts';
import { lensName } from '../lens-name.ts';
import { isFuture } from '../membership.ts';
import type { Org, Pod } from '../org.ts';
import { page, people } from './examples.ts';
import { type Finding, noOptions, type Rule } from './rule.ts';
import { activePods } from './subjects.ts';
import { nameOf } from './wording.ts';

export const lensCoverageRule: Rule<typeof noOptions> = {
  id: 'lens-coverage',
  summary: 'Somebody in every pod covers each of the three lenses, or the pod says which one is vacant.',
  principle: 'lenses',
  why:
    'What is worth making, what is good enough to trust, who has to believe in it: take one question away and the other ' +
    'two go wrong with confidence. A gap that is written down gets offers of help; a hidden one gets an incident.',
  severity: 'warning',
  options: noOptions,
  check(org, { on }) {
    return activePods(org, on).flatMap((pod) =>
      lensCoverage(pod, on).flatMap(({ lens, state, vacancy }) => {
        if (state === 'covered') return [];
        return vacancy
          ? vacant(org, pod, lens, pod.data.vacancies.indexOf(vacancy))
          : gap(org, pod, lens, on);
      }),
    );
  },
  examples: {
    passes: [
      {
        title: 'Two people, three lenses',
        files: {
          'pods/first-play/pod.md': page([
            'title: First Play',
            'members:',
            '  - { person: ana, lenses: [builder] }',
            '  - { person: ben, lenses: [operator, communicator] }',
          ]),
        },
        background: people('ana', 'ben'),
      },
      {
        title: 'A pod that has closed',
        files: { 'pods/launch-crew/pod.md': page(['title: Launch Crew', 'closedOn: 2025-01-31']) },
      },
    ],
    fails: [
      {
        title: 'A gap that nobody has written down, and one that somebody will fill',
        files: {
          'pods/first-play/pod.md': page([
            'title: First Play',
            'members:',
            '  - { person: ana, lenses: [builder] }',
            '  - { person: ben, lenses: [operator], from: 2026-12-01 }',
          ]),
        },
        background: people('ana', 'ben'),
        findings: [
          'pods/first-play/pod.md:3:1 Nobody covers the Communicator lens of First Play, and no vacancy says so',
          'pods/first-play/pod.md:3:1 Nobody covers the Operator lens of First Play, and no vacancy says so',
        ],
      },
      {
        title: 'A vacancy is told, quietly',
        files: {
          'pods/artist-stage/pod.md': page([
            'title: Artist Stage',
            'members: [{ person: yuki, lenses: [builder, communicator] }]',
            'vacancies:',
            '  - { lens: operator, since: 2026-10-05 }',
          ]),
        },
        background: people('yuki'),
        findings: [
          'pods/artist-stage/pod.md:5:13 The Operator lens of Artist Stage is vacant since 2026-10-05',
        ],
      },
    ],
  },
};

function vacant(org: Org, pod: Pod, lens: Lens, index: number): Finding[] {
  const since = pod.data.vacancies[index]?.since;
  return [
    {
      ...pod.source.place(['vacancies', index, 'lens']),
      message: `The ${lensName(org, lens)} lens of ${pod.title} is vacant${since ? ` since ${since}` : ''}`,
      hint: 'Take smaller bets, borrow attention from another pod, let a member move to this lens, or pause the outcome.',
      severity: 'info',
    },
  ];
}

function gap(org: Org, pod: Pod, lens: Lens, on: Day): Finding[] {
  const next = pod.memberships.find((each) => isFuture(each, on) && each.lenses.includes(lens));
  const unknown = pod.memberships.some(({ lenses }) => lenses.length === 0);
  const declare = `Write it under "vacancies": { lens: ${lens}, since: ${on} }`;
  return [
    {
      ...pod.source.placeOfKey(['members']),
      message: `Nobody covers the ${lensName(org, lens)} lens of ${pod.title}, and no vacancy says so`,
      hint: next
        ? `${declare} until ${nameOf(next.person)} begins on ${next.from}.`
        : `${declare}${unknown ? ', or give it to a member whose lenses are not known yet' : ', or give it to a member'}.`,
    },
  ];
}
