/** A page that was found, as Pagefind tells it. Of its texts only `excerpt` is HTML. */
export interface FoundPage {
  readonly url: string;
  readonly content: string;
  readonly excerpt: string;
  readonly meta: { readonly title?: string; readonly lenses?: string };
  readonly filters: { readonly type?: readonly string[] };
  /** Where on the page: its headings, with their anchors, in the order of the page. */
  readonly sub_results: readonly {
    readonly title: string;
    readonly url: string;
    readonly locations: readonly number[];
  }[];
}

/** What one search gave. */
export interface Found {
  /** Best first; each is fetched when it is shown. */
  readonly results: readonly { data(): Promise<FoundPage> }[];
  /** How many there are of each type, whatever type is chosen. */
  readonly totalFilters: { readonly type?: Readonly<Record<string, number>> };
}

/** The part of Pagefind's interface that the handbook uses. */
export interface SearchIndex {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<unknown>;
  search(query: string, options: { filters: { type?: string } }): Promise<Found>;
}

/** A word in a title counts most; a lens that a person or a pod looks through counts more than one that is mentioned. */
const RANKING = { metaWeights: { title: 5, lenses: 3 } };

/** Fetches the index: some 60 kB, once. @param folder its address, with slashes at both ends */
export async function openIndex(folder: string): Promise<SearchIndex> {
  const address = `${folder}pagefind.js`;
  const index: SearchIndex = await import(/* @vite-ignore */ address);
  await index.options({ ranking: RANKING, excerptLength: 24, excerptEllipsis: '…' });
  await index.init();
  // Counts by type come with a search only once these are there.
  await index.filters();
  return index;
}
