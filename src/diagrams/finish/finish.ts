import { ownColours } from '../colours/own-colours.ts';
import type { Drawing } from '../outcome.ts';
import { nameAccessibly, takeWrittenName } from './accessible-name.ts';
import { droppedElements, elements } from './allow-list.ts';
import { audit } from './audit.ts';
import { correct } from './corrections.ts';
import { settleIds } from './ids.ts';
import { settleLinks } from './links.ts';
import { Refusal } from './refusal.ts';
import { refusedElement, serialise } from './serialise.ts';
import { settleSize } from './size.ts';
import { stylesToAttributes } from './style-attributes.ts';
import { tidy } from './tidy.ts';

/** Makes of Mermaid's SVG one that a page may hold. `title` names it unless its author did. */
export function finish(mermaidSvg: string, id: string, title: string): Drawing {
  const root = parse(mermaidSvg);
  refuseForeign(root);
  const written = takeWrittenName(root);
  const name = { title, ...written };
  correct(root);
  settleLinks(root);
  // Mermaid says in it which type it drew.
  stylesToAttributes(root, ownColours(root.getAttribute('aria-roledescription') ?? ''));
  tidy(root);
  settleIds(root, id);
  settleSize(root);
  useSiteFont(root);
  nameAccessibly(root, id, name);
  const svg = serialise(root);
  const problems = audit(svg, id);
  if (problems.length > 0) throw failedAudit(problems);
  return { svg, ...name, isNamed: written.title !== undefined };
}

function parse(svg: string): Element {
  const document = new DOMParser().parseFromString(svg, 'text/html');
  const root = document.body.firstElementChild;
  if (root?.localName !== 'svg') throw refusedElement(root?.localName ?? 'nothing');
  return root;
}

/** The page's font, whatever it is called: text was measured in the one that it has unless a company changes it. */
function useSiteFont(root: Element): void {
  for (const element of root.querySelectorAll('[font-family]')) element.removeAttribute('font-family');
  root.setAttribute('font-family', 'var(--font-text)');
}

/** Before anything is left out, so that what an author wanted to show is refused rather than lost. */
function refuseForeign(root: Element): void {
  for (const { localName } of root.querySelectorAll('*')) {
    if (!elements.has(localName) && !droppedElements.has(localName)) throw refusedElement(localName);
  }
}

function failedAudit(problems: readonly string[]): Refusal {
  return new Refusal(
    `This diagram cannot be published: ${problems.slice(0, 3).join(', ')}`,
    'Leave out what is unusual about it: own styles, links, settings.',
  );
}
