import type { Nodes, Root } from 'hast';
import { type MarkdownDocument, report } from './document.ts';
import { parseHtml } from './html.ts';
import { isElement } from './tree.ts';

/**
 * Says that the tags of a text do not fit into each other, so that a browser makes other elements of what is published
 * than were meant: a heading that holds a table with a heading in it, say. Which of the tags it is cannot be told.
 */
export function reportMisfits(document: MarkdownDocument, meant: Root, html: string): void {
  // What Markdown makes of itself fits.
  if (!document.firstTag || shapeOf(meant) === shapeOf(parseHtml(html))) return;
  report(
    document,
    'unclosed-html',
    document.firstTag,
    'The HTML tags from here on do not fit into each other: a browser would put some of them elsewhere',
    'Close each element within the one around it, and put nothing but rows and cells into a table.',
  );
}

/** The elements of a tree without what they say: `p(em()),hr()`. */
function shapeOf(node: Nodes): string {
  if (!('children' in node)) return '';
  return node.children
    .flatMap((child) => (isElement(child) ? [`${child.tagName}(${shapeOf(child)})`] : []))
    .join();
}
