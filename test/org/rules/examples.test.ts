import { describe, expect, test } from 'vitest';
import { type Loaded, loadFiles } from '../../../src/load.ts';
import { filesOf } from '../../../src/org/rules/examples.ts';
import { RULES } from '../../../src/org/rules/index.ts';
import { EXAMPLE_DAY, type Example, type Rule } from '../../../src/org/rules/rule.ts';
import { checkOrg } from '../../../src/org/rules/run.ts';

function load(example: Example): Loaded {
  const files = Object.entries(filesOf(example)).map(([path, text]) => ({
    path,
    bytes: new TextEncoder().encode(text),
  }));
  return loadFiles(files);
}

function findings(rule: Rule, example: Example): string[] {
  const { org, diagnostics } = load(example);
  expect(diagnostics, 'the example can be read and linked').toEqual([]);
  rule.options.parse(example.options ?? {});
  const settings = { ...org.settings, rules: { [rule.id]: example.options ?? {} } };
  const checked = checkOrg(
    { ...org, settings },
    {
      on: example.on ?? EXAMPLE_DAY,
      only: [rule.id],
      lastChanged: (file) => example.lastChanged?.[file],
      formerPaths: (file) => example.formerPaths?.[file] ?? [],
    },
  );
  return checked.diagnostics.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('has examples of both kinds', () => {
    expect(rule.examples.passes.length).toBeGreaterThan(0);
    expect(rule.examples.fails.length).toBeGreaterThan(0);
  });

  test.each(rule.examples.passes.map((example) => [example.title, example] as const))(
    'passes: %s',
    (_title, example) => {
      expect(findings(rule, example)).toEqual([]);
    },
  );

  test.each(rule.examples.fails.map((example) => [example.title, example] as const))(
    'fails: %s',
    (_title, example) => {
      expect(example.findings.length).toBeGreaterThan(0);
      expect(findings(rule, example)).toEqual(example.findings);
    },
  );
});
