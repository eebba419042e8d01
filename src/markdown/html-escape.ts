import { parseHtml } from './html.ts';

/** Resolves the entities of an attribute, with the very parser that will read the result. */
export function decodeEntities(value: string): string {
  if (!value.includes('&')) return value;
  const [element] = parseHtml(`<i title="${escapeQuotes(value)}">`).children;
  const title = element?.type === 'element' ? element.properties['title'] : undefined;
  return typeof title === 'string' ? title : '';
}

/** Makes HTML source fit between double quotes. */
export function escapeQuotes(source: string): string {
  return source.replaceAll('"', '&quot;');
}

/** Keeps text from being read as entities. */
export function escapeAmpersands(text: string): string {
  return text.replaceAll('&', '&amp;');
}

/** Turns text into HTML that shows it. */
export function escapeText(text: string): string {
  return escapeAmpersands(text).replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
