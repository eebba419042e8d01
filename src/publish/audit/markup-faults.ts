import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Fault } from './fault.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements without an end. */
const VOID: ReadonlySet<string> = new Set([
  ...['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'],
]);

/** Elements that every page has, whether their tags are written or not. */
const IMPLIED: ReadonlySet<string> = new Set(['html', 'head', 'body']);

/**
 * Where a page says something else than a browser makes of it: browsers mend what is misspelt, never closed or in the
 * wrong place, each part of the page in a way that was not meant. And ids that two elements have: a link leads to one.
 * @param page the whole text of an HTML file
 */
export function markupFaults(page: string): Fault[] {
  const faults: Fault[] = [];
  const fault = (what: string, { startLine, startCol }: { startLine: number; startCol: number }) =>
    faults.push({ message: `is no valid HTML: ${what} (line ${startLine}, column ${startCol})`, trace: '' });
  const document = parse(page, {
    sourceCodeLocationInfo: true,
    onParseError: (error) => fault(error.code.replaceAll('-', ' '), error),
  });
  const ids = new Set<string>();
  let last = -1;
  for (const element of elementsIn(document.childNodes)) {
    const { tagName: name, sourceCodeLocation: place } = element;
    const id = element.attrs.find((attribute) => attribute.name === 'id')?.value;
    if (place && id !== undefined && ids.has(id)) fault(`the id ${id} stands here once more`, place);
    if (id !== undefined) ids.add(id);
    if (IMPLIED.has(name)) continue;
    // An element that is nowhere in the text, or not where the tree has it, is one that a browser moved or made up.
    if (!place || place.startOffset <= last) {
      const near = place ?? placeAround(element);
      fault(`a browser puts <${name}> where it is not written`, near);
    } else if (!isClosed(element, page)) fault(`<${name}> is never closed`, place);
    last = Math.max(last, place?.startOffset ?? last);
  }
  return faults;
}

/** Every element in the order of the tree; what is in a template is no part of the page. */
function elementsIn(nodes: readonly Node[]): Element[] {
  return nodes.flatMap((node) => ('tagName' in node ? [node, ...elementsIn(node.childNodes)] : []));
}

function isClosed({ tagName, sourceCodeLocation: place }: Element, page: string): boolean {
  if (!place || VOID.has(tagName) || place.endTag) return true;
  return page.slice(place.startOffset, place.endOffset).endsWith('/>');
}

/** The nearest element around one that is written somewhere. */
function placeAround(element: Element): { startLine: number; startCol: number } {
  const parent = element.parentNode;
  if (!parent || !('tagName' in parent)) return { startLine: 1, startCol: 1 };
  return parent.sourceCodeLocation ?? placeAround(parent);
}
