import { compareByTitle } from '../org/title-order.ts';

/** Things in the order of their titles, as readers of the handbook's language expect it. */
export function sortedByTitle<Thing extends { readonly title: string; readonly rank: number }>(
  things: Iterable<Thing>,
): Thing[] {
  return [...things].sort(compareByTitle);
}
