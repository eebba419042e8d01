import { couples } from '../coupling.ts';
import { isClosed } from '../membership.ts';
import { page, pods } from './examples.ts';
import { type Finding, noOptions, type Rule } from './rule.ts';

export const interfaceOwner: Rule<typeof noOptions> = {
  id: 'interface-owner',
  summary: 'An interface in use is provided by an open pod, and by another one than its consumers.',
  principle: 'interfaces',
  why:
    'An interface replaces a meeting because somebody answers for it. When its provider has closed, consumers rely on a ' +
    'promise that nobody is keeping.',
  severity: 'warning',
  options: noOptions,
  check(org, { on }) {
    return [...org.interfaces.values()].flatMap((each) => {
      const { provider, data, source } = each;
      if (!provider || data.status === 'retired') return [];
      const found: Finding[] = [];
      if (couples(each) && isClosed(provider, on)) {
        found.push({
          ...source.place(['provider']),
          message: `${provider.title} closed on ${provider.data.closedOn} and still provides this interface`,
          hint: 'Name the pod that took it over, or set "status: retired".',
          related: [{ ...provider.source.place(['closedOn']), message: 'closed here' }],
        });
      }
      const own = data.consumers.indexOf(data.provider);
      if (own >= 0) {
        found.push({
          ...source.place(['consumers', own]),
          message: `Unexpected consumer ${provider.title}: it provides this interface itself`,
          hint: 'Take it off the list.',
        });
      }
      return found;
    });
  },
  examples: {
    passes: [
      {
        title: 'Provided by a pod that is there',
        files: {
          'interfaces/play-log.md': page([
            'title: Play log',
            'provider: steady-stream',
            'consumers: [fair-share]',
          ]),
        },
        background: pods('steady-stream', 'fair-share'),
      },
      {
        title: 'Retired together with its pod',
        files: {
          'interfaces/posters.md': page(['title: Posters', 'provider: launch-crew', 'status: retired']),
          'pods/launch-crew/pod.md': page(['title: Launch Crew', 'closedOn: 2025-01-31']),
        },
      },
    ],
    fails: [
      {
        title: 'Nobody answers for it any more',
        files: {
          'interfaces/posters.md': page([
            'title: Posters',
            'provider: launch-crew',
            'consumers: [launch-crew]',
            'status: stable',
          ]),
          'pods/launch-crew/pod.md': page(['title: Launch Crew', 'closedOn: 2025-01-31']),
        },
        findings: [
          'interfaces/posters.md:3:11 Launch Crew closed on 2025-01-31 and still provides this interface',
          'interfaces/posters.md:4:13 Unexpected consumer Launch Crew: it provides this interface itself',
        ],
      },
    ],
  },
};
