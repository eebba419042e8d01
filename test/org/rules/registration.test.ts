import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RULES } from '../../../src/org/rules/index.ts';
import { optionsOf } from '../../../src/org/rules/options.ts';
import { PRINCIPLES, type Rule } from '../../../src/org/rules/rule.ts';

const FOLDER = join(import.meta.dirname, '../../../src/org/rules');

function isRule(value: unknown): value is Rule {
  return typeof value === 'object' && value !== null && 'check' in value && 'examples' in value;
}

test('every rule of the folder is registered, once, under the name of its file', async () => {
  const found: string[] = [];
  for (const file of readdirSync(FOLDER)) {
    const module: Record<string, unknown> = await import(join(FOLDER, file));
    for (const rule of Object.values(module).filter(isRule)) {
      expect(`${rule.id}.ts`).toBe(file);
      expect(RULES).toContain(rule);
      found.push(rule.id);
    }
  }
  expect(RULES.map(({ id }) => id).sort()).toEqual(found.sort());
});

test.each(RULES.map((rule) => [rule.id, rule] as const))('%s explains itself', (_, rule) => {
  expect(rule.summary).toMatch(/^\p{Lu}.*\.$/u);
  expect(rule.why).toMatch(/^.{80,}\.$/);
  expect(Object.keys(PRINCIPLES)).toContain(rule.principle);
  for (const { default: value, meaning } of optionsOf(rule)) {
    expect(value).toBeDefined();
    expect(meaning).toMatch(/^\p{Lu}.*\.$/u);
  }
});

test('an option that no rule knows is refused by each of them', () => {
  for (const rule of RULES) expect(rule.options.safeParse({ nonsense: 1 }).success).toBe(false);
});
