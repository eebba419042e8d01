import type { PictureNode } from './picture-node.ts';

/**
 * Writes a picture as markup that reads the same to an HTML and an XML parser, so that nothing changes its meaning on
 * the way into a page.
 */
export function serialise({ name, attributes, children }: PictureNode): string {
  let opening = `<${name}`;
  for (const [attribute, value] of attributes) opening += ` ${attribute}="${escapeMarkup(value)}"`;
  if (children.length === 0) return `${opening}/>`;
  const content = children.map((child) =>
    typeof child === 'string' ? escapeMarkup(child) : serialise(child),
  );
  return `${opening}>${content.join('')}</${name}>`;
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

/** Reads text that was written for markup. */
export function readMarkup(markup: string): string {
  return markup
    .replaceAll('&#160;', '\u00a0')
    .replaceAll('&quot;', '"')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go: no markup may hold them.
const controls = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
