import type { Membership, Pod } from '../org.ts';
import { page, people } from './examples.ts';
import { type Finding, noOptions, type Rule } from './rule.ts';
import { placeOfMembership } from './subjects.ts';
import { nameOf } from './wording.ts';

export const duplicateMember: Rule<typeof noOptions> = {
  id: 'duplicate-member',
  summary: 'The memberships of one person in one pod follow each other and do not overlap.',
  principle: 'pods',
  why:
    'A person may come back with other lenses and other dates: that is how people flow between lenses. Two entries for ' +
    'the same days leave open which of them is true, and the history of both is lost.',
  severity: 'warning',
  options: noOptions,
  check(org) {
    return [...org.pods.values()].flatMap(overlaps);
  },
  examples: {
    passes: [
      {
        title: 'From one lens to another; a shared day of handover does no harm',
        files: {
          'pods/first-play/pod.md': page([
            'title: First Play',
            'members:',
            '  - { person: ana, lenses: [builder], from: 2025-02-03, until: 2026-03-31 }',
            '  - { person: ana, lenses: [operator], from: 2026-03-31 }',
          ]),
        },
        background: people('ana'),
      },
    ],
    fails: [
      {
        title: 'Two entries for the same months',
        files: {
          'pods/first-play/pod.md': page([
            'title: First Play',
            'members:',
            '  - { person: ana, lenses: [builder], from: 2025-02-03 }',
            '  - { person: ana, lenses: [operator], from: 2026-04-01 }',
          ]),
        },
        background: people('ana'),
        findings: ['pods/first-play/pod.md:5:15 Ana is in this pod twice from 2026-04-01 on'],
      },
    ],
  },
};

function overlaps(pod: Pod): Finding[] {
  const found: Finding[] = [];
  for (const group of Map.groupBy(pod.memberships, ({ person }) => person).values()) {
    const inTime = [...group].sort((a, b) =>
      begin(a) < begin(b) ? -1 : begin(a) > begin(b) ? 1 : a.index - b.index,
    );
    for (const [index, later] of inTime.entries()) {
      const earlier = inTime
        .slice(0, index)
        .find((each) => begin(later) < end(each) && begin(later) <= end(later));
      if (earlier) found.push(overlap(earlier, later));
    }
  }
  return found;
}

function overlap(earlier: Membership, later: Membership): Finding {
  const from = later.from === undefined ? '' : ` from ${later.from} on`;
  return {
    ...placeOfMembership(later),
    message: `${nameOf(later.person)} is in this pod twice${from}`,
    hint: 'End the earlier entry with "until" the day before, or put both sets of lenses into one entry.',
    related: [{ ...placeOfMembership(earlier), message: 'the earlier entry' }],
  };
}

/** Days compare as text: nothing is before the empty one, and nothing after `9999`. */
function begin({ from }: Membership): string {
  return from ?? '';
}

function end({ until }: Membership): string {
  return until ?? '9999';
}
