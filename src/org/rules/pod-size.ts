import { z } from 'zod';
import { currentMembers } from '../membership.ts';
import { page, people } from './examples.ts';
import type { Rule } from './rule.ts';
import { activePods } from './subjects.ts';
import { count } from './wording.ts';

const options = z.strictObject({
  min: z.int().positive().default(2).describe('The fewest current members.'),
  max: z.int().positive().default(4).describe('The most current members.'),
});

export const podSize: Rule<typeof options> = {
  id: 'pod-size',
  summary: 'A pod has two to four current members.',
  principle: 'pods',
  why:
    'Alone, nobody’s judgment is challenged and every holiday is an incident. Past four, a group needs an agenda, then ' +
    'a chair, then a tracker, and part of it exists to keep the rest informed. A fifth member is usually the sign of a ' +
    'second outcome that nobody has named yet.',
  severity: 'warning',
  options,
  check(org, { on, options: { min, max } }) {
    return activePods(org, on).flatMap((pod) => {
      const size = currentMembers(pod, on).length;
      if (size >= min && size <= max) return [];
      return [
        {
          ...pod.source.placeOfKey(['members']),
          message: `Unexpected ${count(size, 'current member')}, expected ${min} to ${max}`,
          hint:
            size < min
              ? 'Find somebody to join, put the outcomes into another pod, or close this one with closedOn.'
              : 'Look for the second outcome in this pod, and give it a pod of its own.',
        },
      ];
    });
  },
  examples: {
    passes: [
      {
        title: 'Two members, and one who has left',
        files: {
          'pods/first-play/pod.md': page([
            'title: First Play',
            'members:',
            '  - { person: ana, lenses: [builder] }',
            '  - { person: ben, lenses: [operator, communicator] }',
            '  - { person: caro, lenses: [communicator], until: 2026-10-31 }',
          ]),
        },
        background: people('ana', 'ben', 'caro'),
      },
      {
        title: 'A pod that begins next year',
        files: { 'pods/next/pod.md': page(['title: Next', 'formedOn: 2027-01-11']) },
      },
      {
        title: 'Five, where org.yaml allows five',
        options: { max: 5 },
        files: {
          'pods/first-play/pod.md': page([
            'title: First Play',
            'members:',
            ...['ana', 'ben', 'caro', 'dov', 'eli'].map((id) => `  - { person: ${id}, lenses: [] }`),
          ]),
        },
        background: people('ana', 'ben', 'caro', 'dov', 'eli'),
      },
    ],
    fails: [
      {
        title: 'A pod of one',
        files: {
          'pods/first-play/pod.md': page([
            'title: First Play',
            'members:',
            '  - { person: ana, lenses: [builder] }',
            '  - { person: ben, lenses: [operator], from: 2026-12-01 }',
          ]),
        },
        background: people('ana', 'ben'),
        findings: ['pods/first-play/pod.md:3:1 Unexpected 1 current member, expected 2 to 4'],
      },
      {
        title: 'A pod of five',
        files: {
          'pods/first-play/pod.md': page([
            'title: First Play',
            'members:',
            ...['ana', 'ben', 'caro', 'dov', 'eli'].map((id) => `  - { person: ${id}, lenses: [] }`),
          ]),
        },
        background: people('ana', 'ben', 'caro', 'dov', 'eli'),
        findings: ['pods/first-play/pod.md:3:1 Unexpected 5 current members, expected 2 to 4'],
      },
    ],
  },
};
