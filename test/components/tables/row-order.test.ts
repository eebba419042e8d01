import { expect, test } from 'vitest';
import { type Comparison, orderOf } from '../../../src/components/tables/row-order.ts';

const swedish = new Intl.Collator('sv', { numeric: true });
const german = new Intl.Collator('de', { numeric: true });

function ordered(keys: string[], as: Comparison, isDescending = false, collator = german): string[] {
  return orderOf(keys, as, isDescending, collator).map((position) => keys[position] ?? '');
}

test('words stand as the language of the page has them', () => {
  const names = ['Zoë', 'Ärzte', 'apple', 'Item 10', 'Item 9'];
  expect(ordered(names, 'text')).toEqual(['apple', 'Ärzte', 'Item 9', 'Item 10', 'Zoë']);
  expect(ordered(names, 'text', false, swedish)).toEqual(['apple', 'Item 9', 'Item 10', 'Zoë', 'Ärzte']);
});

test('numbers stand by size, below zero as well', () => {
  expect(ordered(['10', '9', '-0.5', '0'], 'number')).toEqual(['-0.5', '0', '9', '10']);
});

test('rows without a value come last both ways', () => {
  expect(ordered(['', '2027-01-31', '2026-12-01'], 'day')).toEqual(['2026-12-01', '2027-01-31', '']);
  expect(ordered(['', '2026-12-01', '2027-01-31'], 'day', true)).toEqual(['2027-01-31', '2026-12-01', '']);
});

test('rows with the same value keep their order both ways', () => {
  expect(orderOf(['a', 'b', 'a', 'a'], 'text', false, german)).toEqual([0, 2, 3, 1]);
  expect(orderOf(['a', 'b', 'a', 'a'], 'text', true, german)).toEqual([1, 0, 2, 3]);
});
