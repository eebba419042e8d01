import type { Root } from 'hast';
import { htmlToHast, markdownToHtml } from 'satteri';

/** Parses HTML the way browsers do, as the content of an element of the page. */
export function parseHtml(html: string): Root {
  const tree = htmlToHast(html, { fragment: true });
  return tree.type === 'root' ? tree : { type: 'root', children: [] };
}

/** Writes a tree as HTML. The parser's own writer does it, reached by way of an empty text whose tree is replaced. */
export function toHtml(root: Root): string {
  const { html } = markdownToHtml('', {
    hastPlugins: [{ name: 'podbook-write', before: (old, context) => context.replaceNode(old, root) }],
  });
  return html;
}
