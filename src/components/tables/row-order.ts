/** How the values of a column are compared. Days are ISO days, whose order is that of their letters. */
export type Comparison = 'text' | 'number' | 'day';

/**
 * Orders rows by a column. Rows without a value stay at the end whichever way the others go, and rows with the same
 * value keep the order they came in.
 * @param keys the value of each row, in the order of the rows; empty where it has none
 * @param collator the order of words in the language of the page
 * @returns the positions of the rows, in their new order
 */
export function orderOf(
  keys: readonly string[],
  comparison: Comparison,
  isDescending: boolean,
  collator: Intl.Collator,
): number[] {
  const compare = comparer(comparison, collator);
  const sign = isDescending ? -1 : 1;
  return keys
    .map((_, position) => position)
    .sort((a, b) => {
      const [left = '', right = ''] = [keys[a], keys[b]];
      if (left === '' || right === '') return Number(left === '') - Number(right === '');
      return sign * compare(left, right);
    });
}

function comparer(comparison: Comparison, collator: Intl.Collator): (a: string, b: string) => number {
  if (comparison === 'text') return collator.compare;
  if (comparison === 'number') return (a, b) => Number(a) - Number(b);
  return (a, b) => (a < b ? -1 : a > b ? 1 : 0);
}
