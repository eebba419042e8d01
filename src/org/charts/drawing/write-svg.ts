import { rounded, type SvgNode } from './svg.ts';

/** Writes a drawing as text that is right in an HTML page and in a file of its own. The one place that escapes. */
export function writeSvg(node: SvgNode): string {
  if (node.type === 'text') return escapeText(node.value);
  const { tagName, properties, children } = node;
  const attributes = Object.entries(properties)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');
  if (children.length === 0) return `<${tagName}${attributes}/>`;
  return `<${tagName}${attributes}>${children.map(writeSvg).join('')}</${tagName}>`;
}

function escapeAttribute(value: string | number): string {
  return typeof value === 'number' ? String(rounded(value)) : escapeText(value).replaceAll('"', '&quot;');
}

/** Characters that XML cannot hold at all are left out: one of them would make the whole file unreadable. */
function escapeText(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
