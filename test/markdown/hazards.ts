import { htmlToHast } from 'satteri';
import { elements } from '../../src/markdown/allow-list.ts';

interface Node {
  readonly type: string;
  readonly tagName?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly Node[];
  readonly value?: string;
}

/** Written here once more by hand, so that a hole in the pipeline's own lists is not repeated. */
const attributes = new Set(
  (
    'abbr alt ariaDescribedBy ariaLabel checked cite className colSpan dataCopyable dataFootnoteBackref dataFootnoteRef ' +
    'dataFootnotes dateTime decoding dir disabled height href id lang loading open rel reversed role rowSpan ' +
    'scope src start tabIndex title type vAlign value width'
  ).split(' '),
);
const never =
  /^(?:script|style|svg|math|iframe|object|embed|form|base|meta|link|template|textarea|select|video)$/;
const generated = ['aside', 'input', 'label', 'section'];

/** Everything in some HTML that could harm a reader, as a browser would parse it. */
export function hazards(html: string): string[] {
  const found: string[] = [];
  const visit = (node: Node): void => {
    // The mark of a building block is the one comment that the pipeline makes.
    const isMark = node.type === 'comment' && /^block-\d+$/.test(node.value ?? '');
    if (!isMark && !['root', 'element', 'text'].includes(node.type)) found.push(node.type);
    if (node.tagName !== undefined) found.push(...elementHazards(node.tagName, node.properties ?? {}));
    node.children?.forEach(visit);
  };
  visit(parse(html));
  return found;
}

function elementHazards(name: string, properties: Readonly<Record<string, unknown>>): string[] {
  const found: string[] = [];
  if (never.test(name) || !(Object.hasOwn(elements, name) || generated.includes(name)))
    found.push(`<${name}>`);
  if (name === 'input' && properties['type'] !== 'checkbox') found.push('<input>');
  for (const [key, value] of Object.entries(properties)) {
    if (!attributes.has(key)) found.push(`${key} of <${name}>`);
    const address = String(value);
    if (
      (key === 'href' || key === 'cite') &&
      !/^(?:(?:https?|mailto|tel):|[^:]*$|[^:]*[/?#])/.test(address)
    ) {
      found.push(`${key}=${address}`);
    }
    if (key === 'src' && /^[\\/]{2}|^[^/?#]*:/.test(address)) found.push(`src=${address}`);
  }
  return found;
}

/** The elements of some HTML by name, in order. */
export function elementsOf(html: string, name: string): Node[] {
  const found: Node[] = [];
  const visit = (node: Node): void => {
    if (node.tagName === name) found.push(node);
    node.children?.forEach(visit);
  };
  visit(parse(html));
  return found;
}

/** All ids of some HTML, in order. */
export function idsOf(html: string): string[] {
  const found: string[] = [];
  const visit = (node: Node): void => {
    const id = node.properties?.['id'];
    if (typeof id === 'string') found.push(id);
    node.children?.forEach(visit);
  };
  visit(parse(html));
  return found;
}

/** The text of some HTML. */
export function textOf(html: string): string {
  const visit = (node: Node): string => node.value ?? node.children?.map(visit).join('') ?? '';
  return visit(parse(html));
}

function parse(html: string): Node {
  return htmlToHast(html, { fragment: true }) as Node;
}
