import type { FoundPage } from './search-index.ts';

/** More places on one page than this hide the next page. */
const PARTS = 2;

/**
 * One page that was found, as an item of the list. Whatever the index says is put on the page as text.
 * @param template the empty item
 * @param types what pages are called, by type
 */
export function resultItem(
  template: HTMLTemplateElement,
  found: FoundPage,
  types: Readonly<Record<string, string>>,
): DocumentFragment {
  const item = template.content.cloneNode(true) as DocumentFragment;
  const { title = found.url, lenses } = found.meta;
  const kind = types[found.filters.type?.[0] ?? ''];
  const [above, heading, excerpt, parts] = [
    '.search-kind',
    '.search-title',
    '.search-excerpt',
    '.search-parts',
  ].map((part) => item.querySelector(part));
  above?.append([kind, lenses].filter((each) => each !== undefined).join(' · '));
  heading?.append(linkTo(found.url, title));
  excerpt?.append(...marked(found.excerpt));
  parts?.append(...placesOn(found, title));
  return item;
}

/** The headings below which the words stand most often. */
function placesOn({ sub_results: places }: FoundPage, title: string): HTMLElement[] {
  const below = places.filter((place) => place.url.includes('#') && place.title !== title);
  const best = below.sort((a, b) => b.locations.length - a.locations.length).slice(0, PARTS);
  return best.map((place) => {
    const item = document.createElement('li');
    item.append(linkTo(place.url, place.title));
    return item;
  });
}

function linkTo(address: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = text;
  return link;
}

/** Text in which the words that were found are marked. Read where nothing runs or loads, and of it only text is kept. */
function marked(html: string): Node[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) => {
    const text = node.textContent ?? '';
    if (node.nodeName !== 'MARK') return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
