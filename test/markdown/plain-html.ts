import { JSDOM } from 'jsdom';
import { attributeRule, droppedWithContent, isAllowedElement } from '../../src/markdown/allow-list.ts';

/** A tree as nested lists, in which two pieces of HTML are alike if browsers show them alike. */
export type Plain =
  | string
  | readonly [name: string, attributes: Readonly<Record<string, string>>, ...content: Plain[]];

/** What is left of some HTML when everything is taken out that nobody may write, done here once more by other means. */
export function allowedHtml(html: string): string {
  const { window } = new JSDOM(`<body>${html}`);
  const { body } = window.document;
  for (const element of body.querySelectorAll('*')) {
    if (droppedWithContent.has(element.localName)) element.remove();
    else if (!isAllowedElement(element.localName)) element.replaceWith(...element.childNodes);
    else if (
      element.localName === 'img' &&
      !/\.(?:jpg|png|gif|webp)$/.test(element.getAttribute('src') ?? '')
    ) {
      element.replaceWith(element.getAttribute('alt') ?? '');
    } else withoutForbidden(element);
  }
  return body.innerHTML;
}

function withoutForbidden(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    const isOwn = name === 'class' && value.startsWith('language-');
    const isRefused = name === 'href' && /^(?!https?:|mailto:|tel:)[^/?#]*:/i.test(value);
    if ((attributeRule(element.localName, name) === undefined && !isOwn) || isRefused)
      element.removeAttribute(name);
  }
}

/** Some HTML without what the handbook adds to it: anchors, frames, captions, hints for browsers. */
export function plainHtml(html: string): readonly Plain[] {
  const fragment = JSDOM.fragment(html);
  for (const element of fragment.querySelectorAll('*')) withoutAdditions(element);
  for (const frame of fragment.querySelectorAll('.code-block, .table-frame'))
    frame.replaceWith(...frame.childNodes);
  return contentOf(fragment, false);
}

function withoutAdditions(element: Element): void {
  if (/^h[1-6]$/.test(element.localName)) element.removeAttribute('id');
  for (const name of ['tabindex', 'data-copyable', 'rel', 'decoding', 'loading'])
    element.removeAttribute(name);
  // An image with a title that stands alone becomes a figure, captioned with it.
  const caption = element.localName === 'figure' ? element.querySelector('figcaption') : null;
  if (!caption) return;
  const image = element.querySelector('img');
  image?.setAttribute('title', caption.textContent ?? '');
  caption.remove();
  const paragraph = element.ownerDocument.createElement('p');
  paragraph.append(...element.childNodes);
  element.replaceWith(paragraph);
}

function contentOf(node: Node, isPre: boolean): Plain[] {
  const content: Plain[] = [];
  for (const child of node.childNodes) {
    if (child.nodeType === 8) continue;
    const last = content.at(-1);
    if (child.nodeType !== 3) content.push(elementOf(child as Element, isPre));
    else if (typeof last === 'string') content[content.length - 1] = last + child.textContent;
    else content.push(child.textContent ?? '');
  }
  const texts = content.map((each) =>
    typeof each === 'string' && !isPre ? each.replace(/\s+/g, ' ') : each,
  );
  return texts.filter((each) => each !== '' && (isPre || each !== ' '));
}

function elementOf(element: Element, isPre: boolean): Plain {
  const names = element.getAttributeNames().sort();
  // Browsers leave line ends out of addresses, and schemes know no capitals.
  const attributes = Object.fromEntries(
    names.map((name) => {
      const value = element.getAttribute(name) ?? '';
      const address = () =>
        value.replace(/[\t\n\r]/g, '').replace(/^[A-Z]+:/, (scheme) => scheme.toLowerCase());
      return [name, name === 'href' ? address() : value];
    }),
  );
  return [element.localName, attributes, ...contentOf(element, isPre || element.localName === 'pre')];
}
