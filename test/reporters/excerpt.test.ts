import { expect, test } from 'vitest';
import { excerpt } from '../../src/reporters/excerpt.ts';

const line = (text: string, column: number) => {
  const { text: shown, indent } = excerpt(text, column);
  return [shown, `${' '.repeat(indent)}^`];
};

test('the caret stands under the place', () => {
  expect(line('pod: first-play', 6)).toEqual(['pod: first-play', '     ^']);
});

test('at the end of a line, and behind it', () => {
  expect(line('pod:', 5)).toEqual(['pod:', '    ^']);
  expect(line('pod:', 9)).toEqual(['pod:', '    ^']);
});

test('tabs are spread', () => {
  expect(line('\tpod: x', 7)).toEqual(['    pod: x', '         ^']);
});

test('wide characters count two, combining ones nothing', () => {
  expect(line('名前: x', 5)).toEqual(['名前: x', '      ^']);
  expect(line('e\u0301: x', 5)).toEqual(['e\u0301: x', '   ^']);
  expect(line('👩‍🚀: x', 8)).toEqual(['👩‍🚀: x', '    ^']);
});

test('of a long line the part around the place is shown', () => {
  const long = `${'a'.repeat(200)}X${'b'.repeat(200)}`;
  const { text, indent } = excerpt(long, 201);
  expect(text).toBe(`…${'a'.repeat(60)}X${'b'.repeat(38)}…`);
  expect(text[indent]).toBe('X');
});

test('a long line is cut only where something is left out', () => {
  const { text, indent } = excerpt(`X${'b'.repeat(200)}`, 1);
  expect(text).toBe(`X${'b'.repeat(99)}…`);
  expect(indent).toBe(0);
});
