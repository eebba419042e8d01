import type { Element, Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { htmlToHast } from 'satteri';

/** A page without what somebody wrote in it: all that the handbook itself puts around a text. */
export function aroundTheText(html: string): string {
  const tree = htmlToHast(html) as Root;
  const queue: Nodes[] = [tree];
  for (let node = queue.pop(); node; node = queue.pop()) {
    if (isText(node)) node.children = [];
    if ('children' in node) queue.push(...node.children);
  }
  return toHtml(tree);
}

function isText(node: Nodes): node is Element {
  const names = node.type === 'element' && node.properties['className'];
  return Array.isArray(names) && names.includes('prose');
}
