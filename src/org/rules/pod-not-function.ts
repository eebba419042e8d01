import { z } from 'zod';
import { isClosed } from '../membership.ts';
import { page } from './examples.ts';
import type { Rule } from './rule.ts';

const FUNCTION_WORDS = [
  ...['analytics', 'android', 'backend', 'data', 'design', 'devops', 'engineering', 'finance', 'frontend'],
  ...['hr', 'infra', 'infrastructure', 'ios', 'it', 'legal', 'marketing', 'mobile', 'operations', 'ops'],
  ...[
    'platform',
    'procurement',
    'product',
    'qa',
    'quality',
    'assurance',
    'research',
    'sales',
    'security',
    'sre',
  ],
  ...['support', 'testing', 'ui', 'ux', 'web', 'back-end', 'front-end', 'management', 'customer', 'science'],
];

/** Words that say that it is a group, not what for. */
const GROUP_WORDS = new Set([
  ...['and', 'chapter', 'crew', 'department', 'dept', 'division', 'group', 'guild', 'of', 'pod', 'squad'],
  ...['team', 'the', 'tribe', 'unit'],
]);

const options = z.strictObject({
  words: z
    .array(z.string().min(1))
    .default(FUNCTION_WORDS)
    .describe('Words for functions: a name made of nothing else is reported.'),
});

export const podNotFunction: Rule<typeof options> = {
  id: 'pod-not-function',
  summary: 'A pod is named for what it brings about, not for a department.',
  principle: 'pods',
  why:
    'A pod called Backend will be asked for backends. A name that speaks of skill turns the pod into a queue again, ' +
    'where work waits for a speciality; a name that speaks of the aim still makes sense after three rewrites.',
  severity: 'warning',
  options,
  check(org, { on, options: { words } }) {
    const functions = new Set([...org.functions.values()].map(({ title }) => title.toLowerCase()));
    const known = new Set(words.map((word) => word.toLowerCase()));
    return [...org.pods.values()].flatMap((pod) => {
      const isReplaced = functions.has(pod.title.toLowerCase());
      if (isClosed(pod, on) || !(isReplaced || namesFunction(pod.title, known))) return [];
      return [
        {
          ...pod.source.place(['title']),
          message: `Unexpected ${JSON.stringify(pod.title)}, expected a name that speaks of an aim: this one is a function’s`,
          hint: 'Name the pod for what changes when it succeeds, as "First Play" does; keep its folder.',
        },
      ];
    });
  },
  examples: {
    passes: [
      {
        title: 'An aim, and a quality of one',
        files: {
          'pods/first-play/pod.md': page(['title: First Play']),
          'pods/data-you-can-trust/pod.md': page(['title: Data you can trust']),
        },
      },
      {
        title: 'A closed pod keeps its name',
        files: { 'pods/qa/pod.md': page(['title: QA', 'closedOn: 2025-01-31']) },
      },
    ],
    fails: [
      {
        title: 'Departments',
        files: {
          'pods/platform/pod.md': page(['title: Platform & Infrastructure Team']),
          'pods/qa/pod.md': page(['title: QA']),
        },
        findings: [
          'pods/platform/pod.md:2:8 Unexpected "Platform & Infrastructure Team", expected a name that speaks of an aim: this one is a function’s',
          'pods/qa/pod.md:2:8 Unexpected "QA", expected a name that speaks of an aim: this one is a function’s',
        ],
      },
      {
        title: 'The name of a function that was to be replaced',
        files: {
          'org.yaml': 'name: Music App\nfunctions:\n  - { id: label-desk, name: Label Desk }\n',
          'pods/label-desk/pod.md': page(['title: Label Desk']),
        },
        findings: [
          'pods/label-desk/pod.md:2:8 Unexpected "Label Desk", expected a name that speaks of an aim: this one is a function’s',
        ],
      },
    ],
  },
};

function namesFunction(title: string, known: ReadonlySet<string>): boolean {
  const words = title.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
  const telling = words.filter((word) => !GROUP_WORDS.has(word));
  return telling.length > 0 && telling.every((word) => known.has(word));
}
