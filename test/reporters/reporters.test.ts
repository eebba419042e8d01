import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/org/diagnostic.ts';
import { github } from '../../src/reporters/github.ts';
import { githubSummary } from '../../src/reporters/github-summary.ts';
import { gitlab } from '../../src/reporters/gitlab.ts';
import { json } from '../../src/reporters/json.ts';
import { reportJsonSchema, reportSchema } from '../../src/reporters/json-schema.ts';
import { text } from '../../src/reporters/text.ts';
import { reportWaivers } from '../../src/reporters/waivers.ts';

const DANGLING: Diagnostic = {
  rule: 'unknown-reference',
  severity: 'error',
  file: 'outcomes/activate-users.md',
  line: 3,
  column: 6,
  message: 'There is no pod "frist-play"',
  hint: 'Did you mean "first-play"?',
};

const CIRCLE: Diagnostic = {
  rule: 'loose-coupling',
  severity: 'warning',
  file: 'pods/one/pod.md',
  line: 1,
  column: 1,
  message: 'One and Two depend on each other in both directions',
  related: [{ file: 'pods/two/pod.md', line: 7, column: 3, message: 'the way back' }],
};

const SOURCE: Readonly<Record<string, string>> = {
  'outcomes/activate-users.md': '---\ntitle: Activate users\npod: frist-play\n---\n',
  'pods/one/pod.md': '---\ntitle: One\n---\n',
};

const source = (file: string) => SOURCE[file];

describe('text', () => {
  test('is for people', () => {
    expect(text([DANGLING, CIRCLE], { source, prefix: 'content/' })).toBe(`\
content/outcomes/activate-users.md:3:6 error There is no pod "frist-play"  unknown-reference
  3 | pod: frist-play
    |      ^
  hint: Did you mean "first-play"?

content/pods/one/pod.md:1:1 warning One and Two depend on each other in both directions  loose-coupling
  see: content/pods/two/pod.md:7:3 the way back

1 error, 1 warning in 2 files
`);
  });

  test('says when there is nothing to say', () => {
    expect(text([])).toBe('No problems\n');
  });

  test('does without the source', () => {
    expect(text([DANGLING])).not.toContain('|');
  });

  test('is coloured only when told', () => {
    expect(text([DANGLING], { source })).not.toContain('\u001b');
    expect(text([DANGLING], { source, useColour: true })).toContain('\u001b[31merror\u001b[39m');
  });

  test('lets nothing move the cursor, whatever a file or its name holds', () => {
    const hostile = { ...DANGLING, file: 'a\u001b[2J\n.md', message: 'b\u0007\u202e', line: 1, column: 3 };
    const report = text([hostile], { source: () => 'c\u001b]0;d\u0007' });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(report).not.toMatch(/[\0-\x09\x0b-\x1f\u202e]/);
  });
});

test.each(['file', 'message', 'hint'])(
  'no line of a report for people is a command to GitHub, whatever the %s',
  (where) => {
    const command = '::add-mask::e ##[error]f';
    const report = text([{ ...DANGLING, column: 3, [where]: command, hint: command }], {
      source: () => command,
    });
    expect(report.split('\n').filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
  },
);

describe('json', () => {
  test('is version 1, complete, and fits its schema', () => {
    const report: unknown = JSON.parse(json([DANGLING, CIRCLE], { prefix: 'content/' }));
    expect(report).toEqual({
      version: 1,
      diagnostics: [
        { ...DANGLING, related: [] },
        { ...CIRCLE, hint: null },
      ],
      summary: { error: 1, warning: 1, info: 0 },
    });
    expect(reportSchema.safeParse(report).success).toBe(true);
  });

  test('has a published schema', () => {
    expect(reportJsonSchema()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      required: ['version', 'diagnostics', 'summary'],
      additionalProperties: false,
    });
  });
});

/** Many diagnostics of one severity. */
function many(number: number, severity: Diagnostic['severity']): Diagnostic[] {
  return Array.from({ length: number }, (_, index) => ({ ...DANGLING, severity, line: index + 1 }));
}

describe('github', () => {
  test('is one workflow command for each problem', () => {
    expect(github([DANGLING, CIRCLE], { prefix: 'content/' })).toBe(`\
::error file=content/outcomes/activate-users.md,line=3,col=6,title=unknown-reference::There is no pod "frist-play"%0ADid you mean "first-play"?
::warning file=content/pods/one/pod.md,line=1,col=1,title=loose-coupling::One and Two depend on each other in both directions
1 error, 1 warning in 2 files
`);
  });

  test('lets nobody begin a command of their own', () => {
    const report = github([{ ...DANGLING, file: 'a,b:c\n::d%.md', message: '100%\r\n::add-mask::e' }]);
    expect(report.split('\n')).toEqual([
      '::error file=a%2Cb%3Ac%0A%3A%3Ad%25.md,line=3,col=6,title=unknown-reference::100%25%0D%0A::add-mask::e%0ADid you mean "first-play"?',
      '1 error in 1 file',
      '',
    ]);
  });

  test('prints ten of each type, and puts the others into the job summary', () => {
    const all = [...many(12, 'error'), ...many(11, 'info'), ...many(10, 'warning')];
    const commands = github(all).split('\n');
    const of = (type: string) => commands.filter((line) => line.startsWith(`::${type} `)).length;
    expect([of('error'), of('warning'), of('notice')]).toEqual([10, 10, 10]);
    expect(githubSummary(all, { prefix: 'content/' })).toBe(`\
## Podbook check

12 errors, 10 warnings, 11 info in 1 file. 3 of them did not fit beside the lines of the pull request.

| Where | Severity | What | Rule |
| - | - | - | - |
| \`content/outcomes/activate-users.md:11:6\` | error | There is no pod "frist-play" | \`unknown-reference\` |
| \`content/outcomes/activate-users.md:12:6\` | error | There is no pod "frist-play" | \`unknown-reference\` |
| \`content/outcomes/activate-users.md:11:6\` | info | There is no pod "frist-play" | \`unknown-reference\` |
`);
  });

  test('writes no summary where everything fits', () => {
    expect(githubSummary(many(10, 'error'))).toBeUndefined();
  });

  test('lets no message bring markup into the summary', () => {
    const hostile = {
      ...DANGLING,
      file: 'a`|b.md',
      message: '<img src=x> | [a](javascript:b) ![c](https://d.example/e)\n## f `g`',
    };
    const row = githubSummary([...many(10, 'error'), hostile])
      ?.split('\n')
      .at(-2);
    expect(row).toBe(
      '| ``a`\\|b.md:3:6`` | error | \\<img src=x> \\| \\[a]\\(javascript:b) !\\[c]\\(https\\://d.example/e) ## f \\`g\\` | `unknown-reference` |',
    );
  });
});

describe('gitlab', () => {
  test('takes any name and any message as text', () => {
    const hostile = { ...DANGLING, file: 'a\n::b"]|`@c`\u001b[2J.md', message: '"},{"<img src=x>\u202e@d' };
    expect(issues([hostile])).toMatchObject([
      {
        description: `${hostile.message}. ${DANGLING.hint}`,
        location: { path: `content/${hostile.file}`, lines: { begin: 3 } },
      },
    ]);
  });

  const issues = (diagnostics: Diagnostic[]) =>
    JSON.parse(gitlab(diagnostics, { prefix: 'content/' })) as { fingerprint: string }[];

  test('is a Code Quality report', () => {
    expect(issues([DANGLING, CIRCLE])).toEqual([
      {
        description: 'There is no pod "frist-play". Did you mean "first-play"?',
        check_name: 'unknown-reference',
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        severity: 'major',
        location: { path: 'content/outcomes/activate-users.md', lines: { begin: 3 } },
      },
      {
        description: 'One and Two depend on each other in both directions',
        check_name: 'loose-coupling',
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        severity: 'minor',
        location: { path: 'content/pods/one/pod.md', lines: { begin: 1 } },
      },
    ]);
  });

  test('fingerprints outlive a move to another line, and two of one kind differ', () => {
    const [here] = issues([DANGLING]);
    const [there, again] = issues([
      { ...DANGLING, line: 30 },
      { ...DANGLING, line: 40 },
    ]);
    expect(there?.fingerprint).toBe(here?.fingerprint);
    expect(again?.fingerprint).not.toBe(here?.fingerprint);
  });
});

test('waivers are told with their reasons', () => {
  expect(reportWaivers([])).toBe('No waivers\n');
  expect(reportWaivers([{ diagnostic: CIRCLE, reason: 'both know it' }], { prefix: 'content/' })).toBe(`\
content/pods/one/pod.md:1:1 waived One and Two depend on each other in both directions  loose-coupling
  reason: both know it
`);
});
