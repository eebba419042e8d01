import { applyFilter, readFacets, tellCount } from './filtering.ts';
import { addSortButtons, applySort, ownSort } from './sorting.ts';
import { readRow } from './table-row.ts';
import { readState, type TableState, writeState } from './table-state.ts';

/** Browsers refuse to change the address many times a second, so typing waits this long, in milliseconds. */
const PAUSE = 200;

// The state of a table is in the address, so a page has one such table.
const table = document.querySelector<HTMLElement>('[data-table]');
const body = table?.querySelector('tbody');
if (table && body) enhance(table, body);

/** Lets readers sort a table by its headings and, where it has controls, filter it. */
function enhance(root: HTMLElement, body: HTMLTableSectionElement): void {
  const rows = [...body.rows].map(readRow);
  const headings = [...root.querySelectorAll<HTMLTableCellElement>('th[data-name]')];
  const form = root.querySelector('form');
  const box = form?.querySelector('input');
  const status = form?.querySelector<HTMLElement>('[role="status"]');
  const clear = form?.querySelector<HTMLElement>('[type="reset"]');
  const selects = [...(form?.querySelectorAll('select') ?? [])];
  const names = selects.map(({ name }) => name);
  const facets = readFacets(selects, headings, rows);
  const own = ownSort(headings);
  const asked = readState(new URLSearchParams(location.search), names);
  let sort = headings.some(({ dataset }) => dataset['name'] === asked.sort?.column) ? asked.sort : undefined;

  const show = ({ query, facets: values }: Pick<TableState, 'query' | 'facets'>) => {
    if (box) box.value = query;
    for (const select of selects) {
      select.value = values.get(select.name) ?? '';
      // An address can name what is not in the table, or not any more.
      if (select.selectedIndex < 0) select.value = '';
    }
    filter();
  };
  const filter = () => {
    const isFiltered = box?.value.trim() !== '' || selects.some(({ value }) => value !== '');
    const shown = applyFilter(rows, box?.value ?? '', facets);
    if (status) tellCount(status, isFiltered, shown, rows.length);
    if (clear) clear.hidden = !isFiltered;
  };
  const remember = () => {
    const values = new Map(selects.map(({ name, value }) => [name, value]));
    const state = { query: box?.value ?? '', facets: values, sort };
    const query = writeState(state, names, new URLSearchParams(location.search)).toString();
    history.replaceState(history.state, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
  };

  addSortButtons(headings, (column) => {
    const now = sort ?? own;
    const isDescending = now?.column === column && !now.isDescending;
    const isOwn = own?.column === column && own.isDescending === isDescending;
    sort = isOwn ? undefined : { column, isDescending };
    applySort(body, rows, headings, sort, own);
    remember();
  });
  let pause: ReturnType<typeof setTimeout>;
  form?.addEventListener('input', () => {
    filter();
    clearTimeout(pause);
    pause = setTimeout(remember, PAUSE);
  });
  form?.addEventListener('change', remember);
  form?.addEventListener('submit', (event) => event.preventDefault());
  form?.addEventListener('reset', (event) => {
    event.preventDefault();
    show({ query: '', facets: new Map() });
    remember();
    // The button that was pressed goes away; the reader's place must not.
    box?.focus();
  });

  if (sort) applySort(body, rows, headings, sort, own);
  show(asked);
  root.dataset['table'] = 'ready';
}
