import { couples } from '../coupling.ts';
import { page, pods } from './examples.ts';
import { type Finding, noOptions, type Rule } from './rule.ts';

export const interfaceContract: Rule<typeof noOptions> = {
  id: 'interface-contract',
  summary: 'An interface in use says what it is, and a stable one what consumers may rely on.',
  principle: 'interfaces',
  why:
    'What makes an interface is that a consumer can use it without asking first. Without a contract the real one is in ' +
    'the head of a kind person; without a service level “stable” is a mood.',
  severity: 'warning',
  options: noOptions,
  check(org) {
    return [...org.interfaces.values()].filter(couples).flatMap(({ data, body, source }) => {
      const found: Finding[] = [];
      if (data.contract === undefined && isEmpty(body.text)) {
        found.push({
          ...source.place(['title']),
          message: 'This interface has no contract: neither "contract" nor a text below the front matter',
          hint: 'Write what consumers get, what it means at the edges, and what to do when it is broken.',
        });
      }
      // A collaboration finds out what to promise; its end is what it owes.
      if (data.status === 'stable' && data.mode !== 'collaboration' && data.serviceLevel.length === 0) {
        found.push({
          ...source.place(['status']),
          message: 'This interface is stable and does not say what consumers may rely on',
          hint: 'Add "serviceLevel:" with sentences that could be broken, or set "status: experimental".',
        });
      }
      return found;
    });
  },
  examples: {
    passes: [
      {
        title: 'The body is the contract',
        files: {
          'interfaces/play-log.md': page(
            [
              'title: Play log',
              'provider: steady-stream',
              'status: stable',
              'serviceLevel: [Complete by 06:00 UTC]',
            ],
            'One event for each play.\n',
          ),
        },
        background: pods('steady-stream'),
      },
      {
        title: 'The contract lives elsewhere',
        files: {
          'interfaces/kit.md': page([
            'title: Playback kit',
            'provider: steady-stream',
            'contract: https://example.com/kit/CONTRACT.md',
          ]),
        },
        background: pods('steady-stream'),
      },
    ],
    fails: [
      {
        title: 'A name and a promise of nothing',
        files: {
          'interfaces/play-log.md': page(['title: Play log', 'provider: steady-stream', 'status: stable']),
        },
        background: pods('steady-stream'),
        findings: [
          'interfaces/play-log.md:2:8 This interface has no contract: neither "contract" nor a text below the front matter',
          'interfaces/play-log.md:4:9 This interface is stable and does not say what consumers may rely on',
        ],
      },
    ],
  },
};

/** A note to oneself is no contract. */
function isEmpty(text: string): boolean {
  return text.replace(/<!--[\s\S]*?-->/g, '').trim() === '';
}
