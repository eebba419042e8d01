import { expect, test } from 'vitest';
import { articleOf } from '../../../src/org/history/article.ts';

test.each([
  ['Operator', 'an'],
  ['Builder', 'a'],
  ['artist', 'an'],
  ['Understudy', 'an'],
  ['User', 'a'],
  ['unit', 'a'],
  ['European', 'a'],
  ['one-off', 'a'],
  ['Onboarder', 'an'],
  ['', 'a'],
])('%s: %s', (name, article) => {
  expect(articleOf(name)).toBe(article);
});
