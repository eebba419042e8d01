/** How a reader has set a table: what an address carries, so that a link shows the same rows to somebody else. */
export interface TableState {
  /** What the rows must contain, as typed. */
  readonly query: string;
  /** What each facet is set to, by its name; facets that are set to anything are not in it. */
  readonly facets: ReadonlyMap<string, string>;
  /** The column that orders the rows; nothing where the order is the table's own. */
  readonly sort: Sort | undefined;
}

/** A column, by its name, and which way it orders the rows. */
export interface Sort {
  readonly column: string;
  readonly isDescending: boolean;
}

/**
 * Reads the state of a table from the query of an address: `?q=ana&pod=first-play&sort=-since`.
 * @param facets the names of the facets that the table has
 */
export function readState(query: URLSearchParams, facets: readonly string[]): TableState {
  const sort = query.get('sort') ?? '';
  const column = sort.replace(/^-/, '');
  return {
    query: query.get('q') ?? '',
    facets: new Map(
      facets.map((name) => [name, query.get(name) ?? ''] as const).filter(([, value]) => value),
    ),
    sort: column === '' ? undefined : { column, isDescending: sort.startsWith('-') },
  };
}

/** The query of an address with the state of a table in it. What else the query says stays in it. */
export function writeState(
  { query, facets, sort }: TableState,
  names: readonly string[],
  old: URLSearchParams,
): URLSearchParams {
  const next = new URLSearchParams(old);
  const set = (name: string, value: string | undefined) => {
    if (value) next.set(name, value);
    else next.delete(name);
  };
  set('q', query.trim());
  for (const name of names) set(name, facets.get(name));
  set('sort', sort && `${sort.isDescending ? '-' : ''}${sort.column}`);
  return next;
}
