import { expect, test } from 'vitest';
import { didYouMean, nearest } from '../../src/org/suggest.ts';

test.for<[string, string[], string | undefined]>([
  ['frist-play', ['fair-break', 'first-play'], 'first-play'],
  ['First-Play', ['first-play'], 'first-play'],
  ['stopif', ['stopIf'], 'stopIf'],
  ['titel', ['text', 'title'], 'title'],
  ['activate', ['activate-users'], 'activate-users'],
  ['activate-users-now', ['activate-users'], 'activate-users'],
  ['an', ['ana'], 'ana'],
  ['ab', ['abcdefgh'], undefined],
  ['ana', ['ben', 'chi'], undefined],
  ['ana', [], undefined],
  ['', ['ana'], undefined],
  ['a'.repeat(101), ['a'.repeat(100)], undefined],
])('for %j the nearest of %j is %j', ([text, candidates, expected]) => {
  expect(nearest(text, candidates)).toBe(expected);
});

test('of two that are equally near, the first is named', () => {
  expect(didYouMean('bat', ['cat', 'hat'])).toBe('Did you mean "cat"?');
});
