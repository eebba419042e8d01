import { allIn, type PictureNode, prune } from './picture-node.ts';

/**
 * Leaves an id only where something in the picture refers to it, and lets every one begin with the picture's own,
 * so that many pictures can stand on one page. Definitions that nothing uses go.
 */
export function settleIds(root: PictureNode, prefix: string): void {
  dropUnused(root);
  const used = references(root);
  const names = new Map<string, string>();
  for (const { attributes } of allIn(root)) {
    const id = attributes.get('id');
    if (id === undefined) continue;
    // Of two elements with one id, browsers know the first.
    if (names.has(id) || !used.has(id)) attributes.delete('id');
    else names.set(id, `${prefix}-${names.size + 1}`);
  }
  for (const node of allIn(root)) rename(node, names);
  root.attributes.set('id', prefix);
}

function rename(node: PictureNode, names: ReadonlyMap<string, string>): void {
  for (const [name, value] of node.attributes) {
    if (name === 'id') node.attributes.set(name, names.get(value) ?? value);
    const target = referenceOf(node, name, value);
    if (target === undefined) continue;
    const known = names.get(target);
    if (known === undefined) node.attributes.delete(name);
    else node.attributes.set(name, value.startsWith('#') ? `#${known}` : `url(#${known})`);
  }
}

const definitions = new Set([
  'clipPath',
  'linearGradient',
  'marker',
  'mask',
  'pattern',
  'radialGradient',
  'symbol',
]);

/** One definition may be all that uses another. */
function dropUnused(root: PictureNode): void {
  for (let before = -1, used = references(root); used.size !== before; used = references(root)) {
    before = used.size;
    prune(root, ({ name, attributes }) => definitions.has(name) && !used.has(attributes.get('id') ?? ''));
  }
}

function references(root: PictureNode): Set<string> {
  const found = new Set<string>();
  for (const node of allIn(root)) {
    for (const [name, value] of node.attributes) {
      const target = referenceOf(node, name, value);
      if (target !== undefined) found.add(target);
    }
  }
  return found;
}

/** The id within the picture that an attribute points to. The fragment of a link leads elsewhere on the page. */
function referenceOf(node: PictureNode, name: string, value: string): string | undefined {
  if (value.startsWith('url(#')) return value.slice('url(#'.length, -1);
  return name === 'href' && node.name !== 'a' ? value.replace(/^#/, '') : undefined;
}
