import { describe, expect, test } from 'vitest';
import { compareVersions } from '../../../src/org/history/compare.ts';
import { VOCABULARY } from '../../../src/org/history/vocabulary.ts';
import type { Files } from '../../organisation.ts';
import { CASES } from './cases/index.ts';
import { ON, told, versionOf } from './version.ts';

function changes(before: Files, after: Files, renames?: Readonly<Record<string, string>>): string[] {
  const options = { on: ON, renames: new Map(Object.entries(renames ?? {})) };
  return compareVersions(versionOf(before), versionOf(after), options).map(told);
}

describe.each(CASES)('$about', ({ with: shared = {}, before = {}, after = {}, renames, expected }) => {
  test('is told', () => {
    expect(changes({ ...shared, ...before }, { ...shared, ...after }, renames)).toEqual(expected);
  });
});

test('every word of the vocabulary is told in some case', () => {
  const used = new Set(CASES.flatMap(({ expected }) => expected.map((line) => line.split(' ')[0])));
  expect(Object.keys(VOCABULARY).filter((type) => !used.has(type))).toEqual([]);
});
