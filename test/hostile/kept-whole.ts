import { JSDOM } from 'jsdom';
import { markdownToHtml } from 'satteri';
import { features } from '../../src/markdown/features.ts';
import { defaultLabels } from '../../src/markdown/labels.ts';
import { BUILDING_BLOCKS } from '../../src/org/building-blocks.ts';

/**
 * What somebody wrote and what is not in the published HTML: elements, attributes and words. What was written is what
 * the Markdown parser alone makes of it, as a parser of HTML reads that which is not the one of the pipeline.
 */
export function lostOf(markdown: string, published: string): string[] {
  const written = JSDOM.fragment(markdownToHtml(markdown, { features: features(defaultLabels) }).html);
  const shown = JSDOM.fragment(published);
  const counts = countsOf(shown);
  const lost = [...countsOf(written)].filter(([part, count]) => (counts.get(part) ?? 0) < count);
  const letters = lettersOf(written);
  const words = isWithin(letters, lettersOf(shown)) ? [] : [`the words “${letters}”`];
  return [...lost.map(([part]) => part), ...words];
}

/** How often each element and each attribute with its value is there. */
function countsOf(fragment: DocumentFragment): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (part: string) => counts.set(part, (counts.get(part) ?? 0) + 1);
  for (const element of fragment.querySelectorAll('*')) {
    const name = nameOf(element);
    if (name === undefined) continue;
    count(`<${name}>`);
    for (const attribute of element.attributes) {
      const said = meaning(attribute);
      if (said !== undefined) count(`${said} of <${name}>`);
    }
  }
  return counts;
}

const replaced = new Map([
  ['tt', 'code'],
  ['strike', 's'],
  ['acronym', 'abbr'],
]);
const blocks = new Set(Object.keys(BUILDING_BLOCKS).map((name) => name.toLowerCase()));
const ALONE = 'p > img[title]:only-child, p > a:only-child > img[title]:only-child';
const ALERT = /^\s*\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]*(?:\n|$)/;

/** What an element is to readers; nothing for those that the handbook shows as something else. */
function nameOf(element: Element): string | undefined {
  const name = element.localName;
  if (blocks.has(name)) return undefined;
  // A quote that begins in a certain way is an alert.
  if (name === 'aside' || (name === 'blockquote' && ALERT.test(element.textContent ?? ''))) return 'alert';
  // The title of an image that stands alone becomes its caption.
  if (name === 'p' && element.querySelector(ALONE)) return undefined;
  return replaced.get(name) ?? name;
}

/** What an attribute says, apart from how it is said; nothing where the handbook says it in a way of its own. */
function meaning({ name, value, ownerElement }: Attr): string | undefined {
  // Browsers leave blanks and line ends out of addresses.
  if (name === 'href' || name === 'src') return `${name}=${value.replace(/[\t\n\r]/g, '').trim()}`;
  // Code in a language that nobody knows is plain.
  if (name === 'class' && value.startsWith('language-')) return undefined;
  if (name === 'title' && ownerElement?.matches(ALONE)) return undefined;
  if (name === 'style') return `class=${value.replace('text-align: ', 'cell-')}`;
  return `${name}=${value}`;
}

/**
 * The text without its blanks, which lines and blocks may have more or fewer of, with the titles that become captions
 * and without the words that make an alert.
 */
function lettersOf(fragment: DocumentFragment): string {
  for (const image of fragment.querySelectorAll<HTMLImageElement>(ALONE)) image.after(image.title);
  for (const quote of fragment.querySelectorAll('blockquote > p:first-child')) {
    const [first] = quote.childNodes;
    if (first?.nodeType === 3) first.textContent = (first.textContent ?? '').replace(ALERT, '');
  }
  return (fragment.textContent ?? '').replace(/\s+/g, '');
}

/** Whether all characters of one text come in the other, in order. */
function isWithin(text: string, other: string): boolean {
  let at = 0;
  for (const character of other) if (text.startsWith(character, at)) at += character.length;
  return at === text.length;
}
