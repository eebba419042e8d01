import type { Element, ElementContent, Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { parseHtml } from '../markdown/html.ts';

/** How one page becomes a section of the whole handbook. */
export interface Printing {
  /** The id of its section; no two sections have the same. */
  readonly section: string;
  /** How many levels its headings sink. */
  readonly sink: number;
  /** Whether charts are kept. Where they are not, the lists that say the same are. */
  readonly withCharts: boolean;
  /** Where a link of the page leads: to a section, elsewhere, or, without an address, nowhere. */
  resolve(href: string): string | undefined;
}

/** What only makes sense on a screen, by tag or class; and the style sheets of single pages, since the document has its own. */
const OF_THE_SCREEN = [
  'link',
  'nav',
  'button',
  'script',
  'template',
  'chart-source',
  'diagram-source',
  'page-actions',
];
const CHARTS = ['chart-frame', 'chart-instead'];

/** Attributes that hold ids. */
const REFERRING = ['ariaLabelledBy', 'ariaDescribedBy', 'ariaControls', 'htmlFor', 'headers'];

/** Makes a section of a page's HTML: its ids are its own, its headings sink, its links stay within the document. */
export function printed(html: string, printing: Printing): string {
  const root = parseHtml(html);
  prune(root, printing.withCharts ? OF_THE_SCREEN : [...OF_THE_SCREEN, ...CHARTS]);
  for (const element of elementsOf(root)) sectionElement(element, printing);
  return toHtml(root);
}

/** The id that an anchor of a page has in the whole handbook. */
export function anchorIn(section: string, anchor: string): string {
  return `${section}__${anchor}`;
}

function prune(node: Root | Element, unwanted: readonly string[]): void {
  const isWanted = (child: Nodes) =>
    child.type !== 'element' || ![child.tagName, ...classesOf(child)].some((name) => unwanted.includes(name));
  node.children = node.children.filter(isWanted) as ElementContent[];
  for (const child of node.children) if (child.type === 'element') prune(child, unwanted);
}

function elementsOf(root: Root): Element[] {
  const found: Element[] = [];
  const queue: Nodes[] = [root];
  for (let node = queue.pop(); node; node = queue.pop()) {
    if (node.type === 'element') found.push(node);
    if ('children' in node) queue.push(...node.children);
  }
  return found;
}

function sectionElement(element: Element, { section, sink, resolve }: Printing): void {
  const { properties } = element;
  const own = (id: string) => anchorIn(section, id);
  for (const name of REFERRING) {
    const ids = properties[name];
    if (typeof ids === 'string') properties[name] = ids.split(/\s+/).map(own).join(' ');
    else if (Array.isArray(ids)) properties[name] = ids.map((id) => own(String(id)));
  }
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'string' && value.includes('url(#')) {
      properties[name] = value.replaceAll(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${own(id)})`);
    }
  }
  if (typeof properties['id'] === 'string') properties['id'] = own(properties['id']);
  const heading = /^h([1-6])$/.exec(element.tagName);
  if (heading) element.tagName = `h${Math.min(6, Number(heading[1]) + sink)}`;
  // Landmarks and scrolling frames are for one page; a hundred of them would be in the way.
  if (element.tagName === 'aside') element.tagName = 'div';
  if (element.tagName === 'details') properties['open'] = true;
  if (properties['role'] === 'region' || element.tagName === 'div' || element.tagName === 'section') {
    for (const name of ['role', 'ariaLabel', 'ariaLabelledBy']) delete properties[name];
  }
  if (typeof properties['href'] === 'string') {
    const { href } = properties;
    const target = href.startsWith('#') && element.tagName !== 'a' ? `#${own(href.slice(1))}` : resolve(href);
    if (target === undefined) delete properties['href'];
    else properties['href'] = target;
  }
}

function classesOf({ properties }: Element): string[] {
  const { className } = properties;
  return Array.isArray(className) ? className.map(String) : [];
}
