import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { type Feed, type FeedEntry, timestamp } from './feed.ts';

/** A feed as RFC 4287 has it. */
export function atom({ entries, ...feed }: Feed): string {
  // The newest commit need not be the one that was committed last.
  const updated = Math.max(...entries.map(({ published }) => published));
  const tree = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language }, [
    x('id', feed.id),
    x('title', text(feed.title)),
    x('subtitle', text(feed.description)),
    x('updated', timestamp(updated)),
    x('author', [x('name', text(feed.author))]),
    x('link', { rel: 'alternate', type: 'text/html', href: feed.page }),
    x('link', { rel: 'self', type: 'application/atom+xml', href: `${feed.self}.xml` }),
    ...entries.map(entryOf),
  ]);
  // The one end of a section that XML forbids in text, and that its writer lets through.
  const xml = toXml(tree, { closeEmptyElements: true }).replaceAll(']]>', ']]&gt;');
  return `<?xml version="1.0" encoding="utf-8"?>\n${xml}\n`;
}

function entryOf({ id, title, page, html, author, written, published }: FeedEntry) {
  return x('entry', [
    x('id', id),
    x('title', text(title)),
    x('link', { rel: 'alternate', type: 'text/html', href: page }),
    x('published', timestamp(written)),
    x('updated', timestamp(published)),
    ...(author
      ? [x('author', [x('name', text(author.name)), ...(author.page ? [x('uri', author.page)] : [])])]
      : []),
    x('content', { type: 'html' }, text(html)),
  ]);
}

/** YAML can hold characters that XML has no way to write. */
function text(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
  return value.toWellFormed().replaceAll(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '');
}
