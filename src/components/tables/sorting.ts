import { type Comparison, orderOf } from './row-order.ts';
import { sortKey, type TableRow } from './table-row.ts';
import type { Sort } from './table-state.ts';

type Headings = readonly HTMLTableCellElement[];

/** The column by which the page as it came is ordered. */
export function ownSort(headings: Headings): Sort | undefined {
  const heading = headings.find((each) => each.hasAttribute('aria-sort'));
  if (!heading) return undefined;
  const isDescending = heading.getAttribute('aria-sort') === 'descending';
  return { column: heading.dataset['name'] ?? '', isDescending };
}

/**
 * Puts the rows in order and marks the heading that orders them.
 * @param sort what the reader chose; without it the rows stand as the page came
 * @param own how the page came
 */
export function applySort(
  body: HTMLElement,
  rows: readonly TableRow[],
  headings: Headings,
  sort: Sort | undefined,
  own: Sort | undefined,
): void {
  const shown = sort ?? own;
  for (const heading of headings) {
    if (shown && heading.dataset['name'] === shown.column) {
      heading.setAttribute('aria-sort', shown.isDescending ? 'descending' : 'ascending');
    } else heading.removeAttribute('aria-sort');
  }
  body.append(...sorted(rows, headings, sort).map(({ element }) => element));
}

function sorted(rows: readonly TableRow[], headings: Headings, sort: Sort | undefined): readonly TableRow[] {
  const heading = headings.find(({ dataset }) => dataset['name'] === sort?.column);
  if (!sort || !heading) return rows;
  const keys = rows.map((row) => sortKey(row, heading.cellIndex));
  const comparison = (heading.dataset['as'] ?? 'text') as Comparison;
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const order = orderOf(keys, comparison, sort.isDescending, collator);
  return order.flatMap((position) => rows[position] ?? []);
}

/** Makes a button of the words of each heading; without this script they are words. */
export function addSortButtons(headings: Headings, onClick: (column: string) => void): void {
  for (const heading of headings) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    button.addEventListener('click', () => onClick(heading.dataset['name'] ?? ''));
    heading.append(button);
  }
}
