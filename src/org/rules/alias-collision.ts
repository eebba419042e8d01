import { addressOf, FIXED_ADDRESSES } from '../addresses.ts';
import type { Entity, Org } from '../org.ts';
import { page } from './examples.ts';
import { type Finding, noOptions, type Rule } from './rule.ts';

export const aliasCollision: Rule<typeof noOptions> = {
  id: 'alias-collision',
  summary: 'An old address redirects to one page, and no page has it now.',
  principle: 'writing',
  why:
    'Aliases keep old links alive. When two pages claim the same address, or a page of today has it, a reader arrives ' +
    'somewhere by chance.',
  severity: 'error',
  options: noOptions,
  check(org) {
    const taken = addressesOf(org);
    const claimed = new Map<string, { entity: Entity; index: number }>();
    return [...org.byFile.values()].flatMap((entity) =>
      entity.data.aliases.flatMap((alias, index): Finding[] => {
        const address = alias.endsWith('/') ? alias : `${alias}/`;
        const place = entity.source.place(['aliases', index]);
        const page = taken.get(address);
        if (page !== undefined) {
          return [{ ...place, message: `${alias} is the address of ${page}`, hint: 'Take this alias away.' }];
        }
        const first = claimed.get(address);
        if (!first) {
          claimed.set(address, { entity, index });
          return [];
        }
        return [
          {
            ...place,
            message: `${alias} already redirects to ${first.entity.title}`,
            hint: 'Leave it in one of the two files.',
            related: [
              { ...first.entity.source.place(['aliases', first.index]), message: 'first written here' },
            ],
          },
        ];
      }),
    );
  },
  examples: {
    passes: [
      {
        title: 'An address of the old handbook',
        files: { 'pods/first-play/pod.md': page(['title: First Play', 'aliases: [/teams/onboarding/]']) },
      },
    ],
    fails: [
      {
        title: 'Claimed twice, and taken',
        files: {
          'pods/coming-back/pod.md': page(['title: Coming Back', 'aliases: [/teams/growth]']),
          'pods/first-play/pod.md': page([
            'title: First Play',
            'aliases: [/teams/growth/, /pods/coming-back/, /people/]',
          ]),
        },
        findings: [
          'pods/first-play/pod.md:3:11 /teams/growth/ already redirects to Coming Back',
          'pods/first-play/pod.md:3:27 /pods/coming-back/ is the address of pods/coming-back/pod.md',
          'pods/first-play/pod.md:3:47 /people/ is the address of a page of every handbook',
        ],
      },
    ],
  },
};

function addressesOf(org: Org): Map<string, string> {
  const published = [...org.byFile.values()].filter((each) => each.kind !== 'person' || each.data.listed);
  return new Map([
    ...FIXED_ADDRESSES.map((address) => [address, 'a page of every handbook'] as const),
    ...published.map((each) => [addressOf(each), each.source.file] as const),
  ]);
}
