import { elementsOf } from './elements.ts';
import type { Fault } from './fault.ts';
import { contentFaults } from './page-faults.ts';

/** The elements of a feed as Atom has it, and the ones that a parser of HTML puts around them. */
const ATOM: ReadonlySet<string> = new Set([
  ...['feed', 'id', 'title', 'subtitle', 'updated', 'author', 'name', 'uri', 'link', 'entry', 'published'],
  ...['content', 'html', 'head', 'body'],
]);

/** Whether a file of the built site is a feed. */
export function isFeed(file: string): boolean {
  return /\/feed\.(?:json|xml)$/.test(file);
}

/**
 * What a feed holds that a program which shows it would run, or ask another host for. Such programs keep no policy, and
 * an entry has no images: whatever it would load is a fault.
 */
export function feedFaults(file: string, feed: string): Fault[] {
  if (file.endsWith('.json')) return entriesOf(feed).flatMap((html) => contentFaults(elementsOf(html)));
  return elementsOf(feed).flatMap(({ name, text }) => {
    if (!ATOM.has(name)) return [{ message: `has a <${name}> outside the text of its entries`, trace: '' }];
    return name === 'content' ? contentFaults(elementsOf(text)) : [];
  });
}

/** The HTML of the entries of a JSON Feed. */
function entriesOf(feed: string): string[] {
  const { items } = JSON.parse(feed) as { items: readonly { content_html: string }[] };
  return items.map(({ content_html: html }) => html);
}
