import { z } from 'zod';
import { lensName } from '../lens-name.ts';
import { soleLenses } from '../sole-lenses.ts';
import { page, people } from './examples.ts';
import type { Rule } from './rule.ts';
import { activeOutcomes, activePods, latest, placeOfMembership } from './subjects.ts';
import { nameOf } from './wording.ts';

const options = z.strictObject({
  maxOutcomes: z
    .int()
    .positive()
    .default(4)
    .describe('For how many active outcomes one person may be the only one to cover a lens.'),
});

export const lensBusFactor: Rule<typeof options> = {
  id: 'lens-bus-factor',
  summary: 'No lens of many outcomes rests on one person.',
  principle: 'lenses',
  why:
    'In a small pod one person often holds a lens alone, and three weeks of holiday can be planned for. When the same ' +
    'person holds it alone for half the organisation, one resignation takes the lens away everywhere at once.',
  severity: 'warning',
  options,
  check(org, { on, options: { maxOutcomes } }) {
    const held = Map.groupBy(
      soleLenses(activePods(org, on), on),
      ({ lens, member }) => `${lens}\n${member.person.id}`,
    );
    return [...held.values()].flatMap((soles) => {
      const [first] = soles;
      const outcomes = soles.flatMap(({ member }) => activeOutcomes(member.pod.outcomes));
      const last = latest(soles.flatMap(({ member }) => member.memberships));
      if (!first || !last || outcomes.length <= maxOutcomes) return [];
      const { lens, member } = first;
      return [
        {
          ...placeOfMembership(last),
          message: `${nameOf(member.person)} alone covers the ${lensName(org, lens)} lens of ${outcomes.length} active outcomes, expected at most ${maxOutcomes}`,
          hint: 'Let a second person learn this lens, beginning where the next absence would hurt most.',
          related: outcomes.map(({ source, title, pod }) => ({
            ...source.place(['title']),
            message: `${title}, of ${pod?.title}`,
          })),
        },
      ];
    });
  },
  examples: {
    passes: [
      {
        title: 'Two people share it',
        options: { maxOutcomes: 1 },
        files: {
          'pods/first-play/pod.md': page([
            'title: First Play',
            'members:',
            '  - { person: ana, lenses: [builder] }',
            '  - { person: ben, lenses: [builder] }',
          ]),
          'outcomes/activate-users.md': page(['title: Activate users', 'pod: first-play']),
          'outcomes/first-song.md': page(['title: A song within a minute', 'pod: first-play']),
        },
        background: people('ana', 'ben'),
      },
    ],
    fails: [
      {
        title: 'One person, one lens, two pods',
        options: { maxOutcomes: 1 },
        files: {
          'pods/first-play/pod.md': page([
            'title: First Play',
            'members:',
            '  - { person: ana, lenses: [builder] }',
          ]),
          'pods/coming-back/pod.md': page([
            'title: Coming Back',
            'members:',
            '  - { person: ana, lenses: [builder] }',
          ]),
          'outcomes/activate-users.md': page(['title: Activate users', 'pod: first-play']),
          'outcomes/retain-users.md': page(['title: Retain users', 'pod: coming-back']),
        },
        background: people('ana'),
        findings: [
          'pods/first-play/pod.md:4:15 Ana alone covers the Builder lens of 2 active outcomes, expected at most 1',
        ],
      },
    ],
  },
};
