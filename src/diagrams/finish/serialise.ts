import { attributes, droppedElements, elements } from './allow-list.ts';
import { Refusal } from './refusal.ts';

/**
 * Writes a picture element by element and attribute by attribute, each only if it is on the allow-list. The markup
 * reads the same to an HTML and an XML parser, so that nothing changes its meaning on the way into a page.
 */
export function serialise(element: Element): string {
  const name = element.localName;
  if (droppedElements.has(name)) return '';
  if (!elements.has(name) || element.namespaceURI !== SVG) throw refusedElement(name);
  let content = '';
  for (const child of element.childNodes) {
    if (child.nodeType === child.ELEMENT_NODE) content += serialise(child as Element);
    if (child.nodeType === child.TEXT_NODE && holdsText.has(name))
      content += escapeMarkup(child.nodeValue ?? '');
  }
  const opening = `<${name}${attributesOf(element)}`;
  return content === '' ? `${opening}/>` : `${opening}>${content}</${name}>`;
}

const SVG = 'http://www.w3.org/2000/svg';

const holdsText = new Set(['a', 'desc', 'text', 'textPath', 'title', 'tspan']);

function attributesOf(element: Element): string {
  let text = '';
  for (const { name, value } of element.attributes) {
    if (attributes.has(name)) text += ` ${name}="${escapeMarkup(value)}"`;
  }
  return text;
}

/** Writes text for markup. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\u00a0', '&#160;')
    .replace(controls, '');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go: no markup may hold them.
const controls = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

/** What is said of an element that may not be published. */
export function refusedElement(name: string): Refusal {
  return new Refusal(
    `This diagram would hold HTML or media (<${name}>), which no diagram of a handbook may`,
    'Use plain text and Mermaid’s own Markdown (**bold**, *italic*) in labels, and shapes instead of images.',
  );
}
