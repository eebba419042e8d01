import { isClosed } from '../membership.ts';
import { page, pods } from './examples.ts';
import { noOptions, type Rule } from './rule.ts';
import { enumerate } from './wording.ts';

export const deprecatedInUse: Rule<typeof noOptions> = {
  id: 'deprecated-in-use',
  summary: 'A deprecated interface loses its consumers, by a day that is written down.',
  principle: 'interfaces',
  why:
    'Deprecation is a promise to two sides: consumers get time, and the provider gets an end. Without a day, and without ' +
    'chasing the last consumer in person, both versions run for ever.',
  severity: 'warning',
  options: noOptions,
  check(org, { on }) {
    return [...org.interfaces.values()].flatMap(({ data, consumers, source }) => {
      const open = consumers.filter((pod) => !isClosed(pod, on));
      if (data.status !== 'deprecated' || open.length === 0) return [];
      const isDated = data.until !== undefined && data.until >= on;
      return [
        {
          ...source.placeOfKey(['consumers']),
          message: `This interface is deprecated${isDated ? ` until ${data.until}` : ''} and ${enumerate(open.map(({ title }) => title))} still ${open.length === 1 ? 'uses' : 'use'} it`,
          hint: `Help them to move${isDated ? '' : ', write the last day as "until"'}, then set "status: retired".`,
          ...(isDated ? { severity: 'info' as const } : {}),
        },
      ];
    });
  },
  examples: {
    passes: [
      {
        title: 'Everybody has moved',
        files: {
          'interfaces/totals.md': page([
            'title: Nightly totals',
            'provider: steady-stream',
            'status: deprecated',
          ]),
        },
        background: pods('steady-stream'),
      },
    ],
    fails: [
      {
        title: 'Two pods have not; with a day to come it is only told',
        files: {
          'interfaces/export.md': page([
            'title: Export',
            'provider: steady-stream',
            'consumers: [fair-share]',
            'status: deprecated',
            'until: 2027-02-26',
          ]),
          'interfaces/totals.md': page([
            'title: Nightly totals',
            'provider: steady-stream',
            'consumers: [fair-share, first-play]',
            'status: deprecated',
          ]),
        },
        background: pods('steady-stream', 'fair-share', 'first-play'),
        findings: [
          'interfaces/export.md:4:1 This interface is deprecated until 2027-02-26 and Fair Share still uses it',
          'interfaces/totals.md:4:1 This interface is deprecated and Fair Share and First Play still use it',
        ],
      },
    ],
  },
};
