import { page, pods } from './examples.ts';
import { noOptions, type Rule } from './rule.ts';

export const collaborationEnds: Rule<typeof noOptions> = {
  id: 'collaboration-ends',
  summary: 'A collaboration says when it ends, and ends then.',
  principle: 'interfaces',
  why:
    'Two pods that discover something together are fast and expensive, so collaboration is temporary. Without a day it ' +
    'becomes two pods that cannot move alone, which is one pod with a wall through the middle.',
  severity: 'warning',
  options: noOptions,
  check(org, { on }) {
    return [...org.interfaces.values()].flatMap(({ data: { mode, status, until }, source }) => {
      if (status === 'retired') return [];
      if (until !== undefined && until < on) {
        return [
          {
            ...source.place(['until']),
            message: `This was to end on ${until}, and its status is ${status}`,
            hint: 'Retire it, make it a service with a contract, or say in the body why it needs longer.',
          },
        ];
      }
      if (mode !== 'collaboration' || until !== undefined || status === 'deprecated') return [];
      return [
        {
          ...source.place(['mode']),
          message: 'This collaboration does not say when it ends',
          hint: 'Add "until:" with a day, and what should exist by then.',
        },
      ];
    });
  },
  examples: {
    passes: [
      {
        title: 'Until March',
        files: {
          'interfaces/slot.md': page([
            'title: First-session slot',
            'provider: first-play',
            'mode: collaboration',
            'until: 2027-03-31',
          ]),
        },
        background: pods('first-play'),
      },
    ],
    fails: [
      {
        title: 'For ever, and longer than agreed',
        files: {
          'interfaces/clinic.md': page([
            'title: Operating clinic',
            'provider: first-play',
            'mode: facilitating',
            'until: 2026-11-22',
          ]),
          'interfaces/slot.md': page([
            'title: First-session slot',
            'provider: first-play',
            'mode: collaboration',
          ]),
        },
        background: pods('first-play'),
        findings: [
          'interfaces/clinic.md:5:8 This was to end on 2026-11-22, and its status is experimental',
          'interfaces/slot.md:4:7 This collaboration does not say when it ends',
        ],
      },
    ],
  },
};
