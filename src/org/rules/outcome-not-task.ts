import { z } from 'zod';
import { page, pods } from './examples.ts';
import type { Rule } from './rule.ts';

const TASK_WORDS = [
  'add',
  'adopt',
  'build',
  'create',
  'deliver',
  'deploy',
  'design',
  'develop',
  'implement',
  'integrate',
  'introduce',
  'launch',
  'migrate',
  'port',
  'refactor',
  'release',
  'replace',
  'rewrite',
  'redesign',
  'ship',
  'upgrade',
  'write',
];

const options = z.strictObject({
  words: z
    .array(z.string().min(1))
    .default(TASK_WORDS)
    .describe('First words that make a title a task. Give your own for a handbook that is not in English.'),
});

export const outcomeNotTask: Rule<typeof options> = {
  id: 'outcome-not-task',
  summary: 'An outcome is named for the result, not for the work.',
  principle: 'outcomes',
  why:
    'Once people with good tools can build almost anything in a week, finishing the work proves little. “Build onboarding ' +
    'v2” can be completed while listeners still leave; “Activate users” cannot. If you could throw away every line of ' +
    'code and still want it, it is an outcome.',
  severity: 'warning',
  options,
  check(org, { options: { words } }) {
    const underWay = [...org.outcomes.values()].filter(
      ({ data }) => data.status !== 'achieved' && data.status !== 'retired',
    );
    return underWay.flatMap(({ title, source }) => {
      const sign = taskWord(title, words) ?? versionOf(title);
      if (sign === undefined) return [];
      return [
        {
          ...source.place(['title']),
          message: `Unexpected ${JSON.stringify(sign)} in the name of an outcome: it names work, expected a result`,
          hint: 'Say what is different for somebody when it is done: "Activate users" instead of "Build onboarding v2".',
        },
      ];
    });
  },
  examples: {
    passes: [
      {
        title: 'A result',
        files: { 'outcomes/activate-users.md': page(['title: Activate users', 'pod: first-play']) },
        background: pods('first-play'),
      },
      {
        title: 'The word counts only where it begins the title',
        files: { 'outcomes/ship-daily.md': page(['title: Pods ship daily', 'pod: first-play']) },
        background: pods('first-play'),
      },
    ],
    fails: [
      {
        title: 'Work, and a version of it',
        files: {
          'outcomes/ledger.md': page(['title: Migrate the ledger', 'pod: first-play']),
          'outcomes/onboarding.md': page(['title: Onboarding v2', 'pod: first-play']),
        },
        background: pods('first-play'),
        findings: [
          'outcomes/ledger.md:2:8 Unexpected "Migrate" in the name of an outcome: it names work, expected a result',
          'outcomes/onboarding.md:2:8 Unexpected "v2" in the name of an outcome: it names work, expected a result',
        ],
      },
    ],
  },
};

function taskWord(title: string, words: readonly string[]): string | undefined {
  const first = /^[\p{L}-]+/u.exec(title)?.[0];
  return words.some((word) => word.toLowerCase() === first?.toLowerCase()) ? first : undefined;
}

/** Versions and phases are counted by those who do the work; nobody else notices them. */
function versionOf(title: string): string | undefined {
  return /(?<![\p{L}\p{N}])(?:v\d+(?:\.\d+)*|phase \d+|MVP)(?![\p{L}\p{N}])/iu.exec(title)?.[0];
}
