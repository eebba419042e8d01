import { compareText } from '../org/diagnostic.ts';
import { organisation } from './organisation.ts';

/** Things in the order of their titles, as readers of the handbook's language expect it. */
export function sortedByTitle<Thing extends { readonly id: string; readonly title: string }>(
  things: Iterable<Thing>,
): Thing[] {
  const { compare } = new Intl.Collator(organisation().settings.language, { numeric: true });
  return [...things].sort((a, b) => compare(a.title, b.title) || compareText(a.id, b.id));
}
