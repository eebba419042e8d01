import { page, pods } from './examples.ts';
import { isAnyUnread, noOptions, type Rule } from './rule.ts';

export const functionReplaced: Rule<typeof noOptions> = {
  id: 'function-replaced',
  summary: 'Once outcomes begin to take over the work of functions, no function is forgotten.',
  principle: 'outcomes',
  why:
    'A functional team does more than its name says. If no outcome takes over what it carried, that work is lost, and ' +
    'one finds out by incident. The rule is silent until the first outcome says what it replaces.',
  severity: 'info',
  options: noOptions,
  check(org, context) {
    if (isAnyUnread(context, 'outcome')) return [];
    const functions = [...org.functions.values()];
    const hasBegun = functions.some(({ replacedBy }) => replacedBy.length > 0);
    return functions
      .filter(({ replacedBy }) => hasBegun && replacedBy.every(({ data }) => data.status === 'retired'))
      .map(({ title, id, index }) => ({
        ...org.source.place(['functions', index, 'id']),
        message: `No outcome takes over the work of ${title}`,
        hint: `Add "${id}" to "replaces" of the outcomes that do, or take the function away.`,
      }));
  },
  examples: {
    passes: [
      {
        title: 'Every function is taken over',
        files: {
          'org.yaml': 'name: Music App\nfunctions:\n  - { id: qa-team, name: QA Team }\n',
          'outcomes/playback.md': page([
            'title: Music never stops',
            'pod: steady-stream',
            'replaces: [qa-team]',
          ]),
        },
        background: pods('steady-stream'),
      },
      {
        title: 'Nobody has begun',
        files: { 'org.yaml': 'name: Music App\nfunctions:\n  - { id: qa-team, name: QA Team }\n' },
      },
    ],
    fails: [
      {
        title: 'One of two is forgotten',
        files: {
          'org.yaml':
            'name: Music App\nfunctions:\n  - { id: qa-team, name: QA Team }\n  - { id: data-team, name: Data Team }\n',
          'outcomes/playback.md': page([
            'title: Music never stops',
            'pod: steady-stream',
            'replaces: [qa-team]',
          ]),
        },
        background: pods('steady-stream'),
        findings: ['org.yaml:4:11 No outcome takes over the work of Data Team'],
      },
    ],
  },
};
