import { closestTitles, type KnownPage } from '../../site/closest-titles.ts';

/** Offers the pages that the reader may have meant. Without this script the parts of the handbook are offered. */
const place = document.querySelector<HTMLElement>('[data-closest]');
if (place) {
  try {
    await offer(place);
  } finally {
    place.classList.add('is-ready');
  }
}

async function offer(place: HTMLElement): Promise<void> {
  const { closest = '', root = '/' } = place.dataset;
  const answer = await fetch(closest);
  if (!answer.ok) return;
  const pages: readonly KnownPage[] = await answer.json();
  const found = closestTitles(decoded(location.pathname).slice(root.length - 1), pages);
  // Too late to stand above what is being read.
  const parts = place.nextElementSibling;
  if (parts && getComputedStyle(parts).visibility === 'visible') parts.after(place);
  const list = place.querySelector('ul');
  list?.append(...found.map(([title, address]) => item(title, root + address.slice(1))));
  place.hidden = found.length === 0;
}

function item(title: string, address: string): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = address;
  link.textContent = title;
  item.append(link);
  return item;
}

/** An escape that is none stays as it is. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
