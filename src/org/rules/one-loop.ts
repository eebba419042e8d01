import { z } from 'zod';
import type { Day } from '../day.ts';
import { lensName } from '../lens-name.ts';
import type { Org } from '../org.ts';
import { soleLenses } from '../sole-lenses.ts';
import { page, people, pods } from './examples.ts';
import type { Finding, Rule } from './rule.ts';
import { activeOutcomes, activePods, latest, placeOfMembership } from './subjects.ts';
import { count, enumerate, nameOf } from './wording.ts';

const options = z.strictObject({
  maxOutcomes: z.int().positive().default(3).describe('The most active outcomes of one pod.'),
  maxSoleLenses: z
    .int()
    .positive()
    .default(1)
    .describe('In how many pods one person may be the only one to cover a lens.'),
});

export const oneLoop: Rule<typeof options> = {
  id: 'one-loop',
  summary: 'A pod runs one loop: few active outcomes, and nobody whom two pods cannot do without.',
  principle: 'pods',
  why:
    'A pod learns by closing its loop: decide, make, look at the evidence, decide again. With many outcomes each waits for ' +
    'the others, and with a person on whom two pods rest, each pod waits for the other’s week.',
  severity: 'warning',
  options,
  check(org, { on, options: { maxOutcomes, maxSoleLenses } }) {
    return [...crowded(org, on, maxOutcomes), ...divided(org, on, maxSoleLenses)];
  },
  examples: {
    passes: [
      {
        title: 'Two active outcomes and one that is paused',
        files: {
          'outcomes/activate-users.md': page(['title: Activate users', 'pod: first-play']),
          'outcomes/first-song.md': page(['title: A song within a minute', 'pod: first-play']),
          'outcomes/friends.md': page(['title: Friends bring friends', 'pod: first-play', 'status: paused']),
        },
        background: pods('first-play'),
        options: { maxOutcomes: 2 },
      },
      {
        title: 'Somebody in two pods, who is not alone with a lens in both',
        files: {
          'pods/coming-back/pod.md': page([
            'title: Coming Back',
            'members:',
            '  - { person: noor, lenses: [operator] }',
            '  - { person: ben, lenses: [operator] }',
          ]),
          'pods/steady-stream/pod.md': page([
            'title: Steady Stream',
            'members:',
            '  - { person: noor, lenses: [communicator] }',
          ]),
        },
        background: people('noor', 'ben'),
      },
    ],
    fails: [
      {
        title: 'Four things at once',
        files: Object.fromEntries(
          ['activate', 'retain', 'grow', 'earn'].map((id) => [
            `outcomes/${id}.md`,
            page([`title: Listeners ${id}`, 'pod: first-play']),
          ]),
        ),
        background: pods('first-play'),
        findings: ['pods/first-play/pod.md:2:8 First Play has 4 active outcomes, expected at most 3'],
      },
      {
        title: 'Two pods that rest on one person',
        files: {
          'pods/coming-back/pod.md': page([
            'title: Coming Back',
            'members:',
            '  - { person: noor, lenses: [operator], from: 2025-05-05 }',
          ]),
          'pods/steady-stream/pod.md': page([
            'title: Steady Stream',
            'members:',
            '  - { person: noor, lenses: [communicator], from: 2026-01-05 }',
          ]),
        },
        background: people('noor'),
        findings: [
          'pods/steady-stream/pod.md:4:15 Noor is the only Operator of Coming Back and the only Communicator of Steady Stream',
        ],
      },
    ],
  },
};

function crowded(org: Org, on: Day, most: number): Finding[] {
  return activePods(org, on).flatMap((pod) => {
    const outcomes = activeOutcomes(pod.outcomes);
    if (outcomes.length <= most) return [];
    return [
      {
        ...pod.source.place(['title']),
        message: `${pod.title} has ${count(outcomes.length, 'active outcome')}, expected at most ${most}`,
        hint: 'Pause some of them, or form a second pod for a part of them.',
        related: outcomes.map(({ source, title }) => ({ ...source.place(['pod']), message: title })),
      },
    ];
  });
}

function divided(org: Org, on: Day, most: number): Finding[] {
  const byPerson = Map.groupBy(soleLenses(activePods(org, on), on), ({ member }) => member.person);
  return [...byPerson].flatMap(([person, soles]) => {
    const byPod = [...Map.groupBy(soles, ({ member }) => member.pod)];
    const memberships = soles.flatMap(({ member }) => member.memberships);
    const last = latest(memberships);
    if (byPod.length <= most || !last) return [];
    const parts = byPod.map(
      ([pod, own]) => `the only ${enumerate(own.map(({ lens }) => lensName(org, lens)))} of ${pod.title}`,
    );
    return [
      {
        ...placeOfMembership(last),
        message: `${nameOf(person)} is ${enumerate(parts)}`,
        hint: 'Let somebody else take the lens in one of the pods, or write a vacancy there.',
        related: [...new Set(memberships)]
          .filter((membership) => membership.pod !== last.pod)
          .map((membership) => ({ ...placeOfMembership(membership), message: `in ${membership.pod.title}` })),
      },
    ];
  });
}
