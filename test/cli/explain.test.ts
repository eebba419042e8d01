import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { explain } from '../../src/cli/explain.ts';
import { UsageError } from '../../src/cli/options.ts';
import { RULES } from '../../src/org/rules/index.ts';

let out: string;

beforeEach(() => {
  out = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

test.each(RULES.map((rule) => [rule.id, rule] as const))('the page of %s is complete', async (id, rule) => {
  expect(await explain.run([id])).toBe(0);
  expect(out).toContain(`${id}: ${rule.summary}\n`);
  expect(out.replace(/\s+/g, ' ')).toContain(rule.why);
  for (const { title } of [...rule.examples.passes, ...rule.examples.fails])
    expect(out).toContain(`: ${title}`);
  for (const { findings } of rule.examples.fails)
    for (const each of findings) expect(out).toContain(`→ ${each}`);
});

test('options are told with their defaults', async () => {
  await explain.run(['pod-size']);
  expect(out).toContain('Options:\n  min: The fewest current members. Default: 2.\n');
});

test('without a rule all of them are listed', async () => {
  expect(await explain.run([])).toBe(0);
  for (const { id, summary } of RULES) expect(out).toMatch(new RegExp(`  ${id} .*${RegExp.escape(summary)}`));
});

test('an unknown rule is refused', async () => {
  await expect(explain.run(['pod-sise'])).rejects.toThrow(UsageError);
  await expect(explain.run(['pod-sise'])).rejects.toThrow(
    'There is no rule "pod-sise". Did you mean "pod-size"?',
  );
  await expect(explain.run(['pod-size', 'privacy'])).rejects.toThrow('one rule at a time');
});
