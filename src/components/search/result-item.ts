import { element } from './element.ts';
import type { FoundPage } from './search-index.ts';

/** More places on one page than this hide the next page. */
const PARTS = 2;

/**
 * One page that was found, as an item of the list. Whatever the index says is put on the page as text.
 * @param types what pages are called, by type
 */
export function resultItem(found: FoundPage, types: Readonly<Record<string, string>>): HTMLElement {
  const { title = found.url, lenses } = found.meta;
  const kind = types[found.filters.type?.[0] ?? ''];
  return element(
    'li',
    {},
    element('p', { class: 'search-kind' }, [kind, lenses].filter((each) => each !== undefined).join(' · ')),
    element('p', { class: 'search-title' }, linkTo(found.url, title)),
    element('p', { class: 'search-excerpt' }, ...marked(found.excerpt)),
    element('ul', { class: 'search-parts', role: 'list' }, ...placesOn(found, title)),
  );
}

/** The headings below which the words stand most often. */
function placesOn({ sub_results: places }: FoundPage, title: string): HTMLElement[] {
  const below = places.filter((place) => place.url.includes('#') && place.title !== title);
  const best = below.sort((a, b) => b.locations.length - a.locations.length).slice(0, PARTS);
  return best.map((place) => element('li', {}, linkTo(place.url, place.title)));
}

function linkTo(address: string, text: string): HTMLAnchorElement {
  return element('a', { href: address }, text);
}

/** Text in which the words that were found are marked. Read where nothing runs or loads, and of it only text is kept. */
function marked(html: string): Node[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) => {
    const text = node.textContent ?? '';
    return node.nodeName === 'MARK' ? element('mark', {}, text) : document.createTextNode(text);
  });
}
