import type { Severity } from '../diagnostic.ts';
import { isClosed } from '../membership.ts';
import { page, pods } from './examples.ts';
import { isAnyUnread, noOptions, type Rule } from './rule.ts';

export const unusedInterface: Rule<typeof noOptions> = {
  id: 'unused-interface',
  summary: 'Somebody uses what a pod keeps stable, and what nobody uses any more is retired.',
  principle: 'interfaces',
  why:
    'Every promise costs something to keep. A stable interface without consumers is either a promise to nobody, or has ' +
    'consumers who are not on the list and will be surprised by the next change.',
  severity: 'warning',
  options: noOptions,
  check(org, context) {
    const isSure = !isAnyUnread(context, 'pod');
    return [...org.interfaces.values()].flatMap(({ data, consumers, source }) => {
      const open = isSure ? consumers.filter((pod) => !isClosed(pod, context.on)) : data.consumers;
      const told = TOLD[data.status];
      if (open.length > 0 || !told) return [];
      return [
        { ...source.place(['status']), message: told.message, hint: told.hint, severity: told.severity },
      ];
    });
  },
  examples: {
    passes: [
      {
        title: 'Two consumers',
        files: {
          'interfaces/play-log.md': page([
            'title: Play log',
            'provider: steady-stream',
            'consumers: [fair-share, first-play]',
            'status: stable',
          ]),
        },
        background: pods('steady-stream', 'fair-share', 'first-play'),
      },
      {
        title: 'A proposal looks for its first one',
        files: {
          'interfaces/lyrics.md': page([
            'title: Lyrics timing',
            'provider: steady-stream',
            'status: proposed',
          ]),
        },
        background: pods('steady-stream'),
      },
    ],
    fails: [
      {
        title: 'Kept for nobody',
        files: {
          'interfaces/lyrics.md': page(['title: Lyrics timing', 'provider: steady-stream', 'status: stable']),
          'interfaces/totals.md': page([
            'title: Nightly totals',
            'provider: steady-stream',
            'status: deprecated',
          ]),
        },
        background: pods('steady-stream'),
        findings: [
          'interfaces/lyrics.md:4:9 This interface is stable, and no pod is known to use it',
          'interfaces/totals.md:4:9 This interface is deprecated, and no pod is known to use it any more',
        ],
      },
    ],
  },
};

/** What is said of an interface without consumers. A proposed or experimental one may still be looking for them. */
const TOLD: Partial<Record<string, { message: string; hint: string; severity: Severity }>> = {
  stable: {
    message: 'This interface is stable, and no pod is known to use it',
    hint: 'Ask its users to add themselves to "consumers", or set "status: experimental".',
    severity: 'warning',
  },
  deprecated: {
    message: 'This interface is deprecated, and no pod is known to use it any more',
    hint: 'Switch it off for one announced hour; if nobody appears, set "status: retired".',
    severity: 'info',
  },
};
