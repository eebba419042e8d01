/**
 * Leaves an id only where something in the picture refers to it, and lets every one begin with the picture's own,
 * so that many pictures can stand on one page. Definitions that nothing uses go.
 */
export function settleIds(root: Element, prefix: string): void {
  dropUnused(root);
  const used = references(root);
  const names = new Map<string, string>();
  for (const element of root.querySelectorAll('[id]')) {
    // Of two elements with one id, browsers know the first.
    if (names.has(element.id) || !used.has(element.id)) element.removeAttribute('id');
    else names.set(element.id, `${prefix}-${names.size + 1}`);
  }
  for (const element of root.querySelectorAll('*')) rename(element, names);
  root.setAttribute('id', prefix);
}

function rename(element: Element, names: ReadonlyMap<string, string>): void {
  for (const { name, value } of [...element.attributes]) {
    if (name === 'id') element.id = names.get(value) ?? value;
    const target = referenceOf(element, name, value);
    if (target === undefined) continue;
    const known = names.get(target);
    if (known === undefined) element.removeAttribute(name);
    else element.setAttribute(name, value.startsWith('#') ? `#${known}` : `url(#${known})`);
  }
}

function dropUnused(root: Element): void {
  for (;;) {
    const used = references(root);
    const unused = [...root.querySelectorAll(definitions)].filter(({ id }) => !used.has(id));
    if (unused.length === 0) return;
    for (const element of unused) element.remove();
  }
}

const definitions = 'clipPath, linearGradient, marker, mask, pattern, radialGradient, symbol';

function references(root: Element): Set<string> {
  const found = new Set<string>();
  for (const element of root.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      const target = referenceOf(element, name, value);
      if (target !== undefined) found.add(target);
    }
  }
  return found;
}

/** The id within the picture that an attribute points to. The fragment of a link leads elsewhere on the page. */
function referenceOf(element: Element, name: string, value: string): string | undefined {
  if (value.startsWith('url(#')) return value.slice('url(#'.length, -1);
  const isReference = (name === 'href' || name === 'xlink:href') && element.localName !== 'a';
  return isReference && value.startsWith('#') ? value.slice(1) : undefined;
}
