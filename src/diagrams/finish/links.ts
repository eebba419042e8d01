import { Refusal } from './refusal.ts';

/** Where links of a diagram may lead. `//host` and `/\host` would leave the site without saying how. */
const allowed = /^(?:https:\/\/[^\s\\]+|mailto:[^\s\\]+|\/(?![/\\])|#|\.)/i;

/** Whether a link may lead there. */
export function isAllowedLink(href: string): boolean {
  // Browsers drop tabs and line breaks wherever they stand, so that a scheme can hide behind them.
  return !/[\t\n\r\0]/.test(href) && allowed.test(href);
}

/** Gives each link of a picture one spelling, and ends the rendering at one that leads where no link may. */
export function settleLinks(root: Element): void {
  for (const link of root.querySelectorAll('a')) {
    const href = link.getAttribute('href') ?? link.getAttribute('xlink:href');
    const opensWindow = link.getAttribute('target') === '_blank';
    const tooltip = link.getAttribute('title') ?? link.querySelector('[title]')?.getAttribute('title');
    for (const { name } of [...link.attributes])
      if (!name.startsWith('transform')) link.removeAttribute(name);
    if (href === null || href === '') continue;
    if (!isAllowedLink(href)) throw refusedLink(href);
    link.setAttribute('href', href);
    if (opensWindow) {
      link.setAttribute('target', '_blank');
      link.setAttribute('rel', 'noopener noreferrer');
    }
    if (tooltip) addTooltip(link, tooltip);
  }
}

/** What is said of a link that may not be published. */
export function refusedLink(href: string): Refusal {
  return new Refusal(
    href === 'about:blank'
      ? 'A link of this diagram is not allowed'
      : `The link “${href}” is not allowed in a diagram`,
    'Let it begin with https:, mailto:, /, # or a dot.',
    href,
  );
}

/** SVG says what a `title` attribute says in HTML by an element of that name. */
function addTooltip(link: Element, text: string): void {
  const title = link.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'title');
  title.textContent = text;
  link.prepend(title);
}
