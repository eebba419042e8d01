import type { Root } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import { missingSince, takeCensus } from './census.ts';
import { type MarkdownDocument, report, spotOf } from './document.ts';
import { quote } from './problem.ts';
import { schema } from './schema.ts';

/**
 * A copy of the tree with nothing in it but what the allow-list names. Whatever people wrote was judged before,
 * with its place; should anything else fall here, it is still said, though nobody knows the line any more.
 */
export function sanitised(document: MarkdownDocument, root: Readonly<Root>): Root {
  const safe = sanitize(root, schema);
  const copy: Root =
    safe.type === 'root' ? safe : { type: 'root', children: safe.type === 'doctype' ? [] : [safe] };
  for (const key of missingSince(takeCensus(root), takeCensus(copy))) {
    const message = `${quote(key)} is not allowed and was left out`;
    report(
      document,
      'unsafe-html',
      spotOf(document, undefined),
      message,
      'Remove it, or write it as Markdown.',
    );
  }
  return copy;
}
