import { page, pods } from './examples.ts';
import { noOptions, type Rule } from './rule.ts';

export const outcomeTree: Rule<typeof noOptions> = {
  id: 'outcome-tree',
  summary: 'An outcome under way does not serve one that has been retired.',
  principle: 'outcomes',
  why:
    'A smaller outcome borrows its reason from the larger one it serves. When the larger one is given up, the smaller ' +
    'one has to find another reason or end as well; otherwise work goes on because it once made sense.',
  severity: 'warning',
  options: noOptions,
  check(org) {
    const underWay = [...org.outcomes.values()].filter(
      ({ data }) => data.status !== 'achieved' && data.status !== 'retired',
    );
    return underWay.flatMap(({ data, parent, source }) => {
      if (parent?.data.status !== 'retired') return [];
      return [
        {
          ...source.place(['parent']),
          message: `This outcome is ${data.status} and serves ${JSON.stringify(parent.title)}, which is retired`,
          hint: 'Name another parent, take "parent" away, or retire this one as well.',
          related: [{ ...parent.source.place(['status']), message: 'retired here' }],
        },
      ];
    });
  },
  examples: {
    passes: [
      {
        title: 'Both retired',
        files: {
          'outcomes/launched.md': page([
            'title: Live in two countries',
            'pod: launch-crew',
            'status: retired',
          ]),
          'outcomes/posters.md': page([
            'title: People have seen the posters',
            'pod: launch-crew',
            'parent: launched',
            'status: retired',
          ]),
        },
        background: pods('launch-crew'),
      },
    ],
    fails: [
      {
        title: 'A reason that is gone',
        files: {
          'outcomes/launched.md': page([
            'title: Live in two countries',
            'pod: launch-crew',
            'status: retired',
          ]),
          'outcomes/posters.md': page([
            'title: People have seen the posters',
            'pod: launch-crew',
            'parent: launched',
          ]),
        },
        background: pods('launch-crew'),
        findings: [
          'outcomes/posters.md:4:9 This outcome is active and serves "Live in two countries", which is retired',
        ],
      },
    ],
  },
};
