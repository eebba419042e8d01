import type { Properties, Root } from 'hast';
import { htmlToHast, markdownToHtml } from 'satteri';
import { visitElements } from './tree.ts';

/** Parses HTML the way browsers do, as the content of an element of the page. */
export function parseHtml(html: string): Root {
  const tree = htmlToHast(html, { fragment: true });
  return tree.type === 'root' ? tree : { type: 'root', children: [] };
}

/**
 * Writes a tree as HTML, with every `<` in an attribute escaped: what looks like a tag or a comment in the result is one,
 * so that marks can be found in it. Browsers write HTML like that too.
 */
export function toHtml(root: Root): string {
  const html = write(root);
  const attributes = withLessThan(root);
  if (attributes.length === 0) return html;
  // The writer does not escape it, so something else, which is nowhere in the text, stands for it in the meantime.
  let instead = '\uFDD0';
  while (html.includes(instead)) instead += '\uFDD0';
  for (const [properties, name, value] of attributes) properties[name] = value.replaceAll('<', instead);
  return write(root).replaceAll(instead, '&lt;');
}

function withLessThan(root: Root): [properties: Properties, name: string, value: string][] {
  const found: [Properties, string, string][] = [];
  visitElements(root, ({ properties }) => {
    for (const [name, value] of Object.entries(properties)) {
      const text = Array.isArray(value) ? value.join(' ') : value;
      if (typeof text === 'string' && text.includes('<')) found.push([properties, name, text]);
    }
  });
  return found;
}

/** The parser's own writer does it, reached by way of an empty text whose tree is replaced. */
function write(root: Root): string {
  const { html } = markdownToHtml('', {
    hastPlugins: [{ name: 'podbook-write', before: (old, context) => context.replaceNode(old, root) }],
  });
  return html;
}
