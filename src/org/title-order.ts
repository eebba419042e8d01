/** What takes its place among all titles of an organisation. */
interface Titled {
  readonly title: string;
  readonly rank: number;
}

/** Compares titles as readers of a language expect it, "Pod 2" before "Pod 10". */
export function compareTitlesIn(language: string): (a: string, b: string) => number {
  return new Intl.Collator(language, { numeric: true }).compare;
}

/** The order in which readers find things: by title, in the organisation's language; equal titles by file. */
export function compareByTitle(a: Titled, b: Titled): number {
  return a.rank - b.rank;
}

/** Gives each thing its place once, because comparing by a language is dear and every page sorts. */
export function rankTitles(things: readonly { title: string; rank: number }[], language: string): void {
  const compare = compareTitlesIn(language);
  const inOrder = things.toSorted((a, b) => compare(a.title, b.title));
  inOrder.forEach((thing, place) => {
    thing.rank = place;
  });
}
