import { facetValues, plain, type TableRow } from './table-row.ts';

/** A control that leaves the rows in which one thing is so, and the columns it looks at. */
export interface Facet {
  readonly select: HTMLSelectElement;
  readonly columns: readonly number[];
}

/** The facets of a table. One of linked things takes its choices from the rows, so that the page says them once. */
export function readFacets(
  selects: readonly HTMLSelectElement[],
  headings: readonly HTMLTableCellElement[],
  rows: readonly TableRow[],
): Facet[] {
  return selects.map((select) => {
    const names = (select.dataset['columns'] ?? select.name).split(' ');
    const columns = headings
      .filter(({ dataset }) => names.includes(dataset['name'] ?? ''))
      .map(({ cellIndex }) => cellIndex);
    if (select.options.length === 1) select.append(...choicesIn(rows, columns));
    return { select, columns };
  });
}

function choicesIn(rows: readonly TableRow[], columns: readonly number[]): HTMLOptionElement[] {
  const choices = new Map(rows.flatMap((row) => columns.flatMap((column) => [...facetValues(row, column)])));
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  return [...choices]
    .sort(([, a], [, b]) => collator.compare(a, b))
    .map(([id, label]) => new Option(label, id));
}

/**
 * Hides the rows that do not have every word of the query and every facet's choice.
 * @returns how many are left
 */
export function applyFilter(rows: readonly TableRow[], query: string, facets: readonly Facet[]): number {
  const words = plain(query).split(/\s+/).filter(Boolean);
  const chosen = facets.filter(({ select }) => select.value !== '');
  const fitting = rows.filter((row) => {
    const fits =
      words.every((word) => row.text.includes(word)) &&
      chosen.every(({ select, columns }) =>
        columns.some((column) => facetValues(row, column).has(select.value)),
      );
    row.element.hidden = !fits;
    return fits;
  });
  return fitting.length;
}

/** Says how many rows are left of how many, in the sentences that the page brought along. */
export function tellCount(status: HTMLElement, isFiltered: boolean, shown: number, all: number): void {
  const sentence = (shown === 0 ? status.dataset['none'] : status.dataset['some']) ?? '';
  const number = new Intl.NumberFormat(document.documentElement.lang);
  const text = sentence.replace('{shown}', number.format(shown)).replace('{all}', number.format(all));
  status.textContent = isFiltered ? text : '';
}
