import { type DefaultTreeAdapterTypes, html, parse, parseFragment } from 'parse5';

/** An element of a page, as a browser builds it from the text, whatever the text looks like. */
export interface PageElement {
  /** In lower case, whatever it is part of. */
  readonly name: string;
  /** Whether it belongs to a drawing, where a `url()` in an attribute counts. */
  readonly isDrawn: boolean;
  /** By name in lower case, with the prefix where it has one: `xlink:href`. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The text directly in it: what a script says. */
  readonly text: string;
}

/** Every element of a page in the order of its text, those for readers without scripts and those in templates too. */
export function elementsOf(page: string): PageElement[] {
  const elements: PageElement[] = [];
  collect(parse(page).childNodes, elements);
  return elements;
}

type Node = DefaultTreeAdapterTypes.ChildNode;

function collect(nodes: readonly Node[], into: PageElement[]): void {
  for (const node of nodes) {
    if (!('tagName' in node)) continue;
    const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
    into.push({
      name: node.tagName.toLowerCase(),
      isDrawn: node.namespaceURI === html.NS.SVG,
      attributes: new Map(node.attrs.map(({ name, prefix, value }) => [fullName(name, prefix), value])),
      text,
    });
    if ('content' in node) collect(node.content.childNodes, into);
    // With scripts on, what is for those without is one text.
    if (node.tagName === 'noscript')
      collect(parseFragment(text, { scriptingEnabled: false }).childNodes, into);
    collect(node.childNodes, into);
  }
}

function fullName(name: string, prefix = ''): string {
  return (prefix === '' ? name : `${prefix}:${name}`).toLowerCase();
}
