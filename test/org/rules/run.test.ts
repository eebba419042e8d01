import { describe, expect, test } from 'vitest';
import { wholeFile } from '../../../src/files/file-problem.ts';
import { type Loaded, loadFiles } from '../../../src/load.ts';
import type { Diagnostic } from '../../../src/org/diagnostic.ts';
import { page, people } from '../../../src/org/rules/examples.ts';
import { type CheckOptions, checkLoaded } from '../../../src/org/rules/run.ts';
import { type Files, sourceFiles } from '../../organisation.ts';

const ON = '2026-11-23';

function load(files: Files): Loaded {
  return loadFiles(sourceFiles({ 'org.yaml': 'name: Tiny\n', ...files }));
}

function check(files: Files, options: Partial<CheckOptions> = {}) {
  return checkLoaded(load(files), { on: ON, ...options });
}

function lines(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(
    ({ file, line, column, severity, rule, message }) =>
      `${file}:${line}:${column} ${severity} ${rule} ${message}`,
  );
}

/** A pod of one person, which pod-size reports. */
const POD_OF_ONE = {
  'pods/one/pod.md': page(['title: One', 'members: [{ person: ana, lenses: [builder] }]']),
  ...people('ana'),
};

const FOUND = 'pods/one/pod.md:3:1 warning pod-size Unexpected 1 current member, expected 2 to 4';

describe('org.yaml decides', () => {
  const withRules = (rules: string) => {
    const files = { ...POD_OF_ONE, 'org.yaml': `name: Tiny\nrules:\n  ${rules}\n` };
    return lines(
      check(files, { skip: ['team-api', 'lens-coverage', 'how-we-work', 'pod-purpose'] }).diagnostics,
    );
  };

  test('the default applies where it says nothing', () => {
    expect(withRules('{}')).toEqual([FOUND]);
  });

  test.each(['error', 'info'])('a severity: %s', (severity) => {
    expect(withRules(`pod-size: ${severity}`)).toEqual([FOUND.replace('warning', severity)]);
  });

  test('off', () => {
    expect(withRules('pod-size: off')).toEqual([]);
  });

  test('options, the severity left as it is', () => {
    expect(withRules('pod-size: { min: 1 }')).toEqual([]);
    expect(withRules('pod-size: { min: 3, severity: error }')).toEqual([
      'pods/one/pod.md:3:1 error pod-size Unexpected 1 current member, expected 3 to 4',
    ]);
  });

  test('an unknown rule is an error where it is written', () => {
    const { diagnostics } = check({ 'org.yaml': 'name: Tiny\nrules:\n  pod-sise: off\n' });
    expect(lines(diagnostics)).toEqual(['org.yaml:3:3 error unknown-rule There is no rule "pod-sise"']);
    expect(diagnostics[0]?.hint).toBe('Did you mean "pod-size"?');
  });

  test('unknown and impossible options are errors where they are written, and the defaults apply', () => {
    expect(withRules('pod-size: { mim: 1 }')).toEqual([
      'org.yaml:3:15 error rule-options The rule pod-size has no option "mim"',
      FOUND,
    ]);
    expect(withRules('pod-size: { min: few, severity: info }')).toEqual([
      'org.yaml:3:20 error rule-options Unexpected "min" of the rule pod-size: expected number, received string',
      FOUND.replace('warning', 'info'),
    ]);
  });

  test('a finding that weighs less than its rule stays at or below the wanted severity', () => {
    const vacancy = {
      'pods/one/pod.md': page(['title: One', 'vacancies: [{ lens: builder }, { lens: operator }]']),
    };
    const severities = (rules: string) =>
      check({ ...vacancy, 'org.yaml': `name: Tiny\n${rules}` }, { only: ['lens-coverage'] }).diagnostics.map(
        ({ severity }) => severity,
      );
    expect(severities('')).toEqual(['warning', 'info', 'info']);
    expect(severities('rules: { lens-coverage: error }\n')).toEqual(['error', 'info', 'info']);
    expect(severities('rules: { lens-coverage: info }\n')).toEqual(['info', 'info', 'info']);
  });
});

describe('the caller chooses', () => {
  test('some rules only, or all but some', () => {
    const rulesFound = (options: Partial<CheckOptions>) =>
      new Set(check(POD_OF_ONE, options).diagnostics.map(({ rule }) => rule));
    expect(rulesFound({ only: ['pod-size'] })).toEqual(new Set(['pod-size']));
    expect(rulesFound({ skip: ['pod-size'] })).not.toContain('pod-size');
    expect(rulesFound({ only: ['pod-size'], skip: ['pod-size'] })).toEqual(new Set());
  });

  test('a rule that is asked for by name runs though org.yaml turns it off', () => {
    const files = { ...POD_OF_ONE, 'org.yaml': 'name: Tiny\nrules: { pod-size: off }\n' };
    expect(lines(check(files, { only: ['pod-size'] }).diagnostics)).toEqual([FOUND]);
  });
});

describe('a file can waive a rule for itself', () => {
  const waiving = (waive: string, more: Files = {}) =>
    check(
      {
        ...people('ana'),
        'pods/one/pod.md': page([
          'title: One',
          'members: [{ person: ana, lenses: [builder] }]',
          `waive: { ${waive} }`,
        ]),
        ...more,
      },
      { only: ['pod-size', 'spread-thin'] },
    );

  test('with a reason, which is told', () => {
    const { diagnostics, waived, unusedWaivers } = waiving('pod-size: alone until March');
    expect(diagnostics).toEqual([]);
    expect(unusedWaivers).toEqual([]);
    expect(waived).toMatchObject([
      { reason: 'alone until March', diagnostic: { rule: 'pod-size', line: 3 } },
    ]);
  });

  test('and for no other file', () => {
    const other = { 'pods/two/pod.md': page(['title: Two']) };
    expect(lines(waiving('pod-size: alone until March', other).diagnostics)).toEqual([
      'pods/two/pod.md:1:1 warning pod-size Unexpected 0 current members, expected 2 to 4',
    ]);
  });

  test('a waiver without anything to waive is reported', () => {
    const { diagnostics, unusedWaivers } = waiving('pod-size: alone until March, spread-thin: no reason');
    expect(lines(diagnostics)).toEqual([
      'pods/one/pod.md:4:39 warning unused-waiver This waives spread-thin, which finds nothing in this file',
    ]);
    expect(unusedWaivers).toMatchObject([{ rule: 'spread-thin', reason: 'no reason' }]);
  });

  test('one of a rule that did not run is left alone', () => {
    expect(waiving('pod-size: alone until March, stale-page: in a hurry').diagnostics).toEqual([]);
  });

  test('one of an unknown rule is an error', () => {
    const { diagnostics } = waiving('pod-size: alone until March, spread-thick: why not');
    expect(lines(diagnostics)).toEqual([
      'pods/one/pod.md:4:39 error unknown-rule There is no rule "spread-thick"',
    ]);
    expect(diagnostics[0]?.hint).toBe('Did you mean "spread-thin"?');
  });

  test('one without a reason is not read', () => {
    expect(lines(waiving('pod-size: ""').diagnostics)[0]).toMatch(/^pods\/one\/pod\.md:4:20 error schema /);
  });
});

describe('what cannot be read is reported once, and nothing is concluded from its absence', () => {
  const BROKEN = page(['title: [']);
  const whole: Files = {
    'org.yaml':
      'name: Tiny\nhowWeWork: { sections: [The loop] }\nfunctions: [{ id: qa, name: QA }, { id: it, name: IT }]\n',
    'people/ana.md': page(['name: Ana']),
    'people/ben.md': page(['name: Ben']),
    'pods/one/pod.md': page(
      [
        'title: One',
        'members: [{ person: ana, lenses: [builder, operator] }, { person: ben, lenses: [communicator] }]',
        'channels: [{ label: one, url: https://chat.example.com/one }]',
        'loop: { cadence: weekly, feedback: daily }',
      ],
      'Come to us.\n',
    ),
    'pods/one/how-we-work.md': page([], '## The loop\n\nWeekly.\n'),
    'outcomes/listen.md': page([
      'title: People listen',
      'pod: one',
      'definitionOfDone: [{ metric: Hours, baseline: 1, target: 2, due: 2027-01-01 }]',
      'worth: { value: a lot }',
      'replaces: [qa, it]',
    ]),
    'interfaces/log.md': page(
      ['title: Log', 'provider: one', 'consumers: [two]', 'status: stable', 'serviceLevel: [Daily]'],
      'One line for each play. [Why](../decisions/2026-01-05-log.md)\n',
    ),
    'pods/two/pod.md': page(['title: Two', 'closedOn: 2026-10-01']),
    'decisions/2026-01-05-log.md': page(
      ['title: Log', 'date: 2026-01-05', 'status: accepted', 'deciders: [ana]'],
      'Because.\n',
    ),
    'guide/start.md': page(
      ['title: Start'],
      '[One](../pods/one/pod.md), [how](../pods/one/how-we-work.md)\n',
    ),
  };

  const meant = [
    'interfaces/log.md:4:13 warning closed-pod Two closed on 2026-10-01 and is still a consumer of this interface',
    'interfaces/log.md:5:9 warning unused-interface This interface is stable, and no pod is known to use it',
  ];

  test('the whole has only what it is meant to have', () => {
    expect(lines(check(whole).diagnostics)).toEqual(meant);
  });

  test.each(Object.keys(whole))('%s', (broken) => {
    const { diagnostics } = check({ ...whole, [broken]: BROKEN });
    const others = diagnostics.filter(({ file }) => file !== broken);
    expect(lines(others).filter((line) => !meant.includes(line))).toEqual([]);
    expect(others.length).toBeLessThan(diagnostics.length);
  });

  test('a link into a folder that could not be read is not reported, one beside it is', () => {
    const loaded = load({
      'guide/start.md': page(['title: Start'], '[In it](closed/a/b.md), [beside it](closed-not/a.md)\n'),
    });
    const closed = wholeFile('guide/closed', 'This file cannot be read: EACCES', 'Mend its permissions.');
    const { diagnostics } = checkLoaded(
      { ...loaded, diagnostics: [closed, ...loaded.diagnostics] },
      { on: ON, only: ['dead-link'] },
    );
    expect(lines(diagnostics)).toEqual([
      'guide/closed:1:1 error file This file cannot be read: EACCES',
      'guide/start.md:4:25 error dead-link There is no file guide/closed-not/a.md',
    ]);
  });

  test('without a readable org.yaml no rule runs', () => {
    const { diagnostics } = check({ ...POD_OF_ONE, 'org.yaml': 'name: [\n' });
    expect(new Set(diagnostics.map(({ file }) => file))).toEqual(new Set(['org.yaml']));
  });

  test('a function written twice does not make org.yaml unreadable', () => {
    const files = {
      ...POD_OF_ONE,
      'org.yaml': 'name: Tiny\nfunctions: [{ id: qa, name: QA }, { id: qa, name: QA }]\n',
    };
    expect(lines(check(files, { only: ['pod-size'] }).diagnostics)).toEqual([
      'org.yaml:2:41 error duplicate-id The function "qa" is written twice',
      FOUND,
    ]);
  });

  test('a member who does not exist is not reported as a missing member too', () => {
    const files = {
      ...people('ana'),
      'pods/one/pod.md': page([
        'title: One',
        'members:',
        '  - { person: ana, lenses: [] }',
        '  - { person: nan, lenses: [] }',
      ]),
    };
    const { diagnostics } = check(files, { only: ['pod-size', 'lens-coverage'] });
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['unknown-reference']);
  });
});
