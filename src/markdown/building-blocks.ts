import type { Element, ElementContent, Root } from 'hast';
import { BUILDING_BLOCKS, isBlockName } from '../org/building-blocks.ts';
import { nearest } from '../org/suggest.ts';
import { type MarkdownDocument, report } from './document.ts';
import { decodeEntities } from './html-escape.ts';
import type { Locate } from './html-place.ts';
import type { HtmlToken } from './html-tokens.ts';
import { h, isBlank, isElement, visitElements } from './tree.ts';

/**
 * Takes a tag that is a building block's: notes it, and leaves an empty element with its number. What it shows is not
 * made here; whoever publishes the text puts it in the place of the mark.
 * @returns `undefined` for any other piece of HTML
 */
export function cleanBlock(
  document: MarkdownDocument,
  source: string,
  token: HtmlToken,
  locate: Locate,
  isInText = false,
): string | undefined {
  if (token.kind !== 'open' && token.kind !== 'close') return undefined;
  const name = /^<\/?([A-Za-z][^\s/>]*)/.exec(source)?.[1] ?? '';
  if (!isBlockName(name))
    return token.kind === 'open' ? refuseMisspelt(document, name, locate(token.start)) : undefined;
  if (token.kind === 'close') return '';
  const number = document.blocks.length;
  const attributes = token.attributes.map((attribute) => ({
    name: attribute.name,
    value: decodeEntities(attribute.value),
    ...locate(attribute.start),
  }));
  document.blocks.push({ name, attributes, isInText, ...locate(token.start) });
  const element = isInText ? 'span' : 'div';
  return `<${element} data-block="${number}"></${element}>`;
}

/** A tag with a capital is no HTML: its writer meant a building block. */
function refuseMisspelt(
  document: MarkdownDocument,
  name: string,
  spot: { readonly line: number; readonly column: number },
): string | undefined {
  const names = Object.keys(BUILDING_BLOCKS);
  const meant = nearest(name, names);
  if (!/^[A-Z][a-z]/.test(name) || meant === undefined) return undefined;
  const message = `There is no building block “<${name.slice(0, 80)}>”`;
  report(document, 'unsafe-html', spot, message, `Did you mean <${meant}>?`);
  return '';
}

/**
 * Puts a comment with its number in the place of every building block. Comments of authors have been taken out, so
 * none can be mistaken for one. Cards that follow each other stand side by side.
 */
export function markBlocks(root: Root): void {
  visitElements(root, (element) => {
    if (element.children.some(isMarked)) element.children = marked(element.children);
  });
  if (root.children.some((child) => isMarked(child))) {
    root.children = marked(root.children as ElementContent[]);
  }
}

function marked(children: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  let row: Element | undefined;
  for (const child of children) {
    // What is left of a paragraph that held nothing but blocks.
    if (isElement(child, 'p') && child.children.every(isBlank)) continue;
    if (!isMarked(child)) {
      if (!isBlank(child)) row = undefined;
      (row ?? { children: result }).children.push(child);
      continue;
    }
    const mark: ElementContent = { type: 'comment', value: `block-${child.properties['dataBlock']}` };
    if (child.tagName === 'span') result.push(mark);
    else {
      if (!row) {
        row = h('div', { className: ['blocks'] }, []);
        result.push(row);
      }
      row.children.push(mark);
    }
  }
  return result;
}

function isMarked(node: Root['children'][number] | undefined): node is Element {
  return isElement(node) && 'dataBlock' in node.properties;
}
