/** What sorting and filtering need to know of a row. All of it is in the cells already; little is said twice. */
export interface TableRow {
  readonly element: HTMLTableRowElement;
  /** The words in it, without case and accents. */
  readonly text: string;
}

export function readRow(element: HTMLTableRowElement): TableRow {
  return { element, text: plain(element.textContent ?? '') };
}

/** Text as people look for it: `Zoë` is found by `zoe`. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase(document.documentElement.lang);
}

/** By what a cell is sorted: what `data-sort` says, or its text. */
export function sortKey({ element }: TableRow, column: number): string {
  const cell = element.cells[column];
  return cell?.dataset['sort'] ?? cell?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

/**
 * What the cell of a column says to a facet, by id with the words for it: what `data-is` says, or, without that,
 * the things it links to. A link's id is the last part of its path.
 */
export function facetValues({ element }: TableRow, column: number): Map<string, string> {
  const cell = element.cells[column];
  const ids = cell?.dataset['is'];
  if (ids !== undefined) return new Map(ids.split(' ').map((id) => [id, id]));
  const links = [...(cell?.querySelectorAll('a') ?? [])];
  return new Map(links.map((link) => [link.pathname.split('/').at(-2) ?? '', link.textContent ?? '']));
}
