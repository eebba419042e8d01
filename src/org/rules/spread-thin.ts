import { z } from 'zod';
import { currentPods, isActive } from '../membership.ts';
import { page, people } from './examples.ts';
import type { Rule } from './rule.ts';
import { latest, placeOfMembership } from './subjects.ts';
import { enumerate, nameOf } from './wording.ts';

const options = z.strictObject({
  max: z.int().positive().default(2).describe('The most pods that one person is in at a time.'),
});

export const spreadThin: Rule<typeof options> = {
  id: 'spread-thin',
  summary: 'Nobody is in more than two pods at a time.',
  principle: 'pods',
  why:
    'A loop closes at the speed of its least available member. Somebody in three pods attends them and owns none, and ' +
    'that says something about how the pods are cut, not about the person.',
  severity: 'warning',
  options,
  check(org, { on, options: { max } }) {
    return [...org.people.values()].flatMap((person) => {
      const pods = currentPods(person, on).filter(({ pod }) => isActive(pod, on));
      const memberships = pods.flatMap((member) => member.memberships);
      const last = latest(memberships);
      if (pods.length <= max || !last) return [];
      return [
        {
          ...placeOfMembership(last),
          message: `${nameOf(person)} is in ${pods.length} pods, expected at most ${max}: ${enumerate(pods.map(({ pod }) => pod.title))}`,
          hint: 'End one membership with "until", and offer what was needed there as an interface.',
          related: memberships
            .filter((membership) => membership !== last)
            .map((membership) => ({
              ...placeOfMembership(membership),
              message: `in ${membership.pod.title}`,
            })),
        },
      ];
    });
  },
  examples: {
    passes: [
      {
        title: 'Two pods, and one left behind',
        files: {
          'pods/one/pod.md': page(['title: One', 'members:', '  - { person: noor, lenses: [builder] }']),
          'pods/two/pod.md': page(['title: Two', 'members:', '  - { person: noor, lenses: [operator] }']),
          'pods/three/pod.md': page([
            'title: Three',
            'members:',
            '  - { person: noor, lenses: [operator], until: 2026-10-31 }',
          ]),
        },
        background: people('noor'),
      },
    ],
    fails: [
      {
        title: 'Three pods; the one joined last is named',
        files: {
          'pods/one/pod.md': page(['title: One', 'members:', '  - { person: noor, lenses: [builder] }']),
          'pods/two/pod.md': page([
            'title: Two',
            'members:',
            '  - { person: noor, lenses: [operator], from: 2026-03-02 }',
          ]),
          'pods/three/pod.md': page([
            'title: Three',
            'members:',
            '  - { person: noor, lenses: [operator], from: 2026-01-05 }',
          ]),
        },
        background: people('noor'),
        findings: ['pods/two/pod.md:4:15 Noor is in 3 pods, expected at most 2: One, Three and Two'],
      },
      {
        title: 'Somebody unlisted stays unnamed',
        options: { max: 1 },
        files: {
          'people/noor.md': page(['name: Noor Ostinato', 'listed: false']),
          'pods/one/pod.md': page(['title: One', 'members:', '  - { person: noor, lenses: [builder] }']),
          'pods/two/pod.md': page(['title: Two', 'members:', '  - { person: noor, lenses: [operator] }']),
        },
        findings: [
          'pods/two/pod.md:4:15 Somebody who is not listed is in 2 pods, expected at most 1: One and Two',
        ],
      },
    ],
  },
};
