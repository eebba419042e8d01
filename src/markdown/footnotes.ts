import type { Root } from 'hast';
import type { Labels } from './labels.ts';
import { textNode, visitElements } from './tree.ts';

/**
 * Puts `prefix` before the ids of footnotes and whatever refers to them, so that two texts with footnotes can stand
 * on one page. The parser's own prefix goes.
 */
export function prefixFootnotes(root: Root, ids: readonly string[], prefix: string): void {
  if (prefix === '' || ids.length === 0) return;
  const renamed = new Map(ids.map((id) => [id, prefixed(id, prefix)]));
  visitElements(root, ({ properties }) => {
    const { id, href, ariaDescribedBy } = properties;
    if (typeof id === 'string') properties['id'] = renamed.get(id) ?? id;
    const described = Array.isArray(ariaDescribedBy) ? ariaDescribedBy.join(' ') : ariaDescribedBy;
    if (typeof described === 'string') properties['ariaDescribedBy'] = [renamed.get(described) ?? described];
    if (typeof href === 'string' && href.startsWith('#')) {
      // As browsers do: the id that is written like that, else the one that it means.
      const anchor = href.slice(1);
      const target = renamed.get(anchor) ?? renamed.get(decoded(anchor));
      if (target !== undefined) properties['href'] = `#${encodeURIComponent(target)}`;
    }
  });
}

/** Puts the words of the handbook's language where the parser of MDX has put its own. */
export function labelFootnotes(root: Root, labels: Pick<Labels, 'footnotes' | 'backToReference'>): void {
  visitElements(root, (element) => {
    const { properties } = element;
    if (properties['id'] === 'footnote-label') element.children = [textNode(labels.footnotes)];
    if (!('dataFootnoteBackref' in properties)) return;
    const [reference = ''] = /\S+$/.exec(String(properties['ariaLabel'] ?? '')) ?? [];
    properties['ariaLabel'] = labels.backToReference.replace('{reference}', reference);
  });
}

/** The id of a footnote as it is published. */
export function prefixed(id: string, prefix: string): string {
  return prefix === '' ? id : prefix + id.replace(/^user-content-/, '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
