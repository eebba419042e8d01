import { expect, test } from 'vitest';
import type { Diagnostic, Severity } from '../../src/org/diagnostic.ts';
import { toldOf } from '../../src/org/told.ts';

const problem = (file: string, line: number, severity: Severity = 'error'): Diagnostic => ({
  rule: 'schema',
  severity,
  file,
  line,
  column: 1,
  message: 'a',
});
const problems = (file: string, count: number, severity?: Severity) =>
  Array.from({ length: count }, (_, index) => problem(file, index + 1, severity));

test('a hundred problems of each file are told', () => {
  const all = [...problems('a.md', 100), ...problems('b.md', 100)];
  expect(toldOf(all)).toEqual(all);
});

test('of more the number is told, where the first of them is', () => {
  const told = toldOf([...problems('a.md', 40_000), ...problems('b.md', 1)]);
  expect(told).toHaveLength(102);
  expect(told.slice(100)).toMatchObject([
    { file: 'a.md', line: 101, message: 'There are 39900 more problems in this file, from here on' },
    { file: 'b.md', line: 1, message: 'a' },
  ]);
});

test.each<[Severity[], Severity]>([
  [['warning', 'info'], 'warning'],
  [['info', 'error', 'info'], 'error'],
  [['info'], 'info'],
])('%j that are not told one by one weigh as much as %s', (severities, severity) => {
  const rest = severities.map((each, index) => problem('a.md', 200 + index, each));
  expect(toldOf([...problems('a.md', 100, 'info'), ...rest]).at(-1)).toMatchObject({ severity });
});
