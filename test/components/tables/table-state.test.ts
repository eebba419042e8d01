import { expect, test } from 'vitest';
import { readState, writeState } from '../../../src/components/tables/table-state.ts';

const FACETS = ['pod', 'status'];
const written = (search: string, old = '') =>
  writeState(readState(new URLSearchParams(search), FACETS), FACETS, new URLSearchParams(old)).toString();

test.each([['q=ana'], ['q=first+play&pod=first-play&status=active&sort=-due'], ['sort=title'], ['']])(
  'an address with ?%s gives the same address again',
  (search) => {
    expect(written(search)).toBe(search);
  },
);

test('what the address says of other things stays in it, what was set before does not', () => {
  expect(written('q=b&sort=due', 'theme=dark&q=a&pod=x')).toBe('theme=dark&q=b&sort=due');
});

test('blanks alone ask for nothing', () => {
  expect(written('q=++&pod=')).toBe('');
});
