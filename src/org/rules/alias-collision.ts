import { isReserved, publishedAddresses } from '../addresses.ts';
import type { Entity, Org } from '../org.ts';
import { asOneFile, oldAddress } from '../redirects.ts';
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
    const owners = ownersOf(org);
    const claimed = new Map<string, { entity: Entity; index: number }>();
    return [...org.byFile.values()].flatMap((entity) =>
      entity.data.aliases.flatMap((alias, index): Finding[] => {
        const address = asOneFile(oldAddress(alias));
        const place = entity.source.place(['aliases', index]);
        const owner = isReserved(address) ? 'something of the handbook itself' : owners.get(address);
        if (owner !== undefined) {
          return [
            { ...place, message: `${alias} is the address of ${owner}`, hint: 'Take this alias away.' },
          ];
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
            'aliases:',
            '  - /teams/growth/',
            '  - /Pods/Coming-Back/index.html',
            '  - /people/',
            '  - /robots.txt',
            '  - /404/',
          ]),
        },
        findings: [
          'pods/first-play/pod.md:4:5 /teams/growth/ already redirects to Coming Back',
          'pods/first-play/pod.md:5:5 /Pods/Coming-Back/index.html is the address of pods/coming-back/pod.md',
          'pods/first-play/pod.md:6:5 /people/ is the address of a page of every handbook',
          'pods/first-play/pod.md:7:5 /robots.txt is the address of something of the handbook itself',
          'pods/first-play/pod.md:8:5 /404/ is the address of something of the handbook itself',
        ],
      },
    ],
  },
};

function ownersOf(org: Org): Map<string, string> {
  const addresses = [...publishedAddresses(org)];
  return new Map(
    addresses.map(([address, file]) => [asOneFile(address), file ?? 'a page of every handbook']),
  );
}
