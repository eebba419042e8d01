import type { PaletteColour } from '../colours/palette.ts';
import { declared, rulesFor } from '../css/cascade.ts';
import type { Rule } from '../css/rules.ts';
import { attributes, droppedElements, elements, holdsText, styleProperties } from './allow-list.ts';
import { attributeValue } from './attribute-value.ts';
import type { PictureNode } from './picture-node.ts';
import { refusedElement } from './refusal.ts';

/**
 * Reads a picture out of the DOM: what is on the allow-list and nothing else, every style as an attribute. A strict
 * content security policy forbids style elements and style attributes, and allows those.
 */
export function readPicture(root: Element, own: ReadonlyMap<string, PaletteColour>): PictureNode {
  return readElement(root, { rules: rulesFor(root), own });
}

interface Reading {
  readonly rules: readonly Rule[];
  readonly own: ReadonlyMap<string, PaletteColour>;
}

function readElement(element: Element, reading: Reading): PictureNode {
  const { localName } = element;
  if (!elements.has(localName) || element.namespaceURI !== SVG) throw refusedElement(localName);
  const node: PictureNode = { name: localName, attributes: readAttributes(element, reading), children: [] };
  for (const child of element.childNodes) {
    if (isElement(child)) {
      if (!droppedElements.has(child.localName)) addChild(node, readElement(child, reading));
    } else if (child.nodeType === child.TEXT_NODE && holdsText.has(localName)) {
      node.children.push(child.nodeValue ?? '');
    }
  }
  return node;
}

const SVG = 'http://www.w3.org/2000/svg';

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

/** What is not displayed is left out. */
function addChild(node: PictureNode, child: PictureNode): void {
  if (child.attributes.get('display') !== 'none') node.children.push(child);
}

function readAttributes(element: Element, { rules, own }: Reading): Map<string, string> {
  const values = new Map<string, string>();
  for (const name of element.getAttributeNames()) {
    const plain = name === 'xlink:href' ? 'href' : name;
    if (attributes.has(plain) && !styleProperties.has(plain))
      values.set(plain, element.getAttribute(name) ?? '');
  }
  for (const [property, value] of declared(element, rules, styleProperties)) {
    const text = attributeValue(property, value, own);
    if (text !== undefined) values.set(property, text);
  }
  return values;
}
