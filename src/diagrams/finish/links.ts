import { isAllowedLink, refusedLink } from '../source/allowed-link.ts';
import { displayedText } from '../text/displayed-text.ts';
import { Refusal } from './refusal.ts';

/** Gives each link of a picture one spelling, and ends the rendering at one that leads where no link may. */
export function settleLinks(root: Element): void {
  for (const link of root.querySelectorAll('a')) {
    const href = link.getAttribute('href') ?? link.getAttribute('xlink:href');
    const tooltip = link.getAttribute('title') ?? link.querySelector('[title]')?.getAttribute('title');
    for (const name of link.getAttributeNames()) if (name !== 'transform') link.removeAttribute(name);
    if (!href) continue;
    if (!isAllowedLink(href)) {
      const { message, hint } = refusedLink(href);
      throw new Refusal(message, hint, href);
    }
    link.setAttribute('href', href);
    if (tooltip) addTooltip(link, displayedText(tooltip, link.ownerDocument));
  }
}

/** SVG says what a `title` attribute says in HTML by an element of that name. */
function addTooltip(link: Element, text: string): void {
  const title = link.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'title');
  title.textContent = text;
  link.prepend(title);
}
