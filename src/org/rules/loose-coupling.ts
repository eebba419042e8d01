import { z } from 'zod';
import { type Coupling, couplings, dependencyCircles } from '../coupling.ts';
import type { Place } from '../diagnostic.ts';
import type { Pod } from '../org.ts';
import { shortestCircle } from '../shortest-circle.ts';
import { page, pods } from './examples.ts';
import type { Finding, Rule } from './rule.ts';
import { enumerate } from './wording.ts';

const options = z.strictObject({
  maxInterfaces: z
    .int()
    .positive()
    .default(3)
    .describe('The most interfaces in use between the same two pods.'),
});

export const looseCoupling: Rule<typeof options> = {
  id: 'loose-coupling',
  summary: 'Pods depend on each other in one direction, through few interfaces, and never in a circle.',
  principle: 'interfaces',
  why:
    'Twelve pages between two pods mean a boundary drawn through the middle of one job. Pods that depend on each other in ' +
    'both directions, or around a circle, cannot change alone: the meetings come back under another name.',
  severity: 'warning',
  options,
  check(org, { options: { maxInterfaces } }) {
    const all = couplings(org);
    return [
      ...pairs(all).flatMap((pair) => [...crowded(pair, maxInterfaces), ...mutual(pair)]),
      ...dependencyCircles(all).flatMap((circle) => circular(circle, all)),
    ];
  },
  examples: {
    passes: [
      {
        title: 'One provider, two consumers',
        files: {
          'interfaces/play-log.md': page([
            'title: Play log',
            'provider: steady-stream',
            'consumers: [first-play, fair-share]',
          ]),
        },
        background: pods('steady-stream', 'first-play', 'fair-share'),
      },
      {
        title: 'The way back is only proposed',
        files: {
          'interfaces/log.md': page(['title: Log', 'provider: one', 'consumers: [two]']),
          'interfaces/reply.md': page([
            'title: Reply',
            'provider: two',
            'consumers: [one]',
            'status: proposed',
          ]),
        },
        background: pods('one', 'two'),
      },
    ],
    fails: [
      {
        title: 'Both directions',
        files: {
          'interfaces/credits.md': page([
            'title: Credits',
            'provider: artist-stage',
            'consumers: [fair-share]',
          ]),
          'interfaces/statements.md': page([
            'title: Statements',
            'provider: fair-share',
            'consumers: [artist-stage]',
          ]),
        },
        background: pods('artist-stage', 'fair-share'),
        findings: [
          'interfaces/credits.md:4:13 Artist Stage and Fair Share depend on each other in both directions',
        ],
      },
      {
        title: 'A circle of three',
        files: {
          'interfaces/a.md': page(['title: A', 'provider: one', 'consumers: [two]']),
          'interfaces/b.md': page(['title: B', 'provider: two', 'consumers: [three]']),
          'interfaces/c.md': page(['title: C', 'provider: three', 'consumers: [one]']),
        },
        background: pods('one', 'two', 'three'),
        findings: [
          'interfaces/a.md:4:13 These pods depend on each other in a circle: One → Two → Three → One',
        ],
      },
      {
        title: 'Too many between two pods',
        options: { maxInterfaces: 1 },
        files: {
          'interfaces/a.md': page(['title: Log', 'provider: one', 'consumers: [two]']),
          'interfaces/b.md': page(['title: Totals', 'provider: one', 'consumers: [two]']),
        },
        background: pods('one', 'two'),
        findings: ['interfaces/b.md:4:13 One and Two share 2 interfaces, expected at most 1: Log and Totals'],
      },
    ],
  },
};

/** A coupling, and the one in the other direction where there is one. */
interface Pair {
  readonly there: Coupling;
  readonly back: Coupling | undefined;
}

/** Every two pods once, however many directions join them. */
function pairs(all: readonly Coupling[]): Pair[] {
  const byEnds = new Map(all.map((each) => [`${each.provider.id}\n${each.consumer.id}`, each]));
  return all.flatMap((there) => {
    const back = byEnds.get(`${there.consumer.id}\n${there.provider.id}`);
    return back && there.provider.id > there.consumer.id ? [] : [{ there, back }];
  });
}

function crowded({ there, back }: Pair, most: number): Finding[] {
  const { provider, consumer, interfaces } = there;
  const shared = [...interfaces, ...(back?.interfaces ?? [])];
  if (shared.length <= most) return [];
  return [
    {
      ...placeIn(there, -1),
      message: `${provider.title} and ${consumer.title} share ${shared.length} interfaces, expected at most ${most}: ${enumerate(shared.map(({ title }) => title))}`,
      hint: 'Look for the boundary that would cut fewer of them, or put the two pods together.',
    },
  ];
}

function mutual({ there, back }: Pair): Finding[] {
  if (!back) return [];
  return [
    {
      ...placeIn(there, 0),
      message: `${there.provider.title} and ${there.consumer.title} depend on each other in both directions`,
      hint: 'Move what goes one way into the pod that needs it; if it has to stay, waive this rule here with the reason.',
      related: [{ ...placeIn(back, 0), message: 'the way back' }],
    },
  ];
}

function circular(circle: readonly Pod[], all: readonly Coupling[]): Finding[] {
  const [first, ...others] = shortestCircle(circle, all) ?? [];
  if (!first) return [];
  const names = [first.provider, ...[first, ...others].map(({ consumer }) => consumer)].map(
    ({ title }) => title,
  );
  return [
    {
      ...placeIn(first, 0),
      message: `These pods depend on each other in a circle: ${shorten(names).join(' → ')}`,
      hint: 'Find the arrow that could point the other way, or the thing that belongs to a pod of its own.',
      related: others.map((each) => ({
        ...placeIn(each, 0),
        message: `${each.provider.title} → ${each.consumer.title}`,
      })),
    },
  ];
}

/** Where the first or last interface of a coupling names its consumer. */
function placeIn({ provider, consumer, interfaces }: Coupling, at: 0 | -1): Place {
  const found = interfaces.at(at);
  return found
    ? found.source.place(['consumers', found.data.consumers.indexOf(consumer.id)])
    : provider.source.place([]);
}

/** A circle of many pods is followed by its related places; the message only has to name it. */
function shorten(names: readonly string[]): readonly string[] {
  return names.length <= 10 ? names : [...names.slice(0, 7), '…', ...names.slice(-2)];
}
