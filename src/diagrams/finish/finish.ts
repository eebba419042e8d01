import { ownColours } from '../colours/own-colours.ts';
import type { Drawing } from '../outcome.ts';
import { nameAccessibly, takeWrittenName } from './accessible-name.ts';
import { audit } from './audit.ts';
import { correct } from './corrections.ts';
import { settleIds } from './ids.ts';
import { dropRepeated } from './inherited.ts';
import { settleLinks } from './links.ts';
import { readPicture } from './read-picture.ts';
import { Refusal, refusedElement } from './refusal.ts';
import { serialise } from './serialise.ts';
import { settleSize } from './size.ts';
import { tidy } from './tidy.ts';

/** Makes of Mermaid's SVG one that a page may hold. `title` names it unless its author did. */
export function finish(mermaidSvg: string, id: string, title: string): Drawing {
  const drawn = parse(mermaidSvg);
  correct(drawn);
  settleLinks(drawn);
  // Mermaid says there which type it drew.
  const picture = readPicture(drawn, ownColours(drawn.getAttribute('aria-roledescription') ?? ''));
  const written = takeWrittenName(picture);
  const name = { title, ...written };
  tidy(picture);
  dropRepeated(picture);
  settleIds(picture, id);
  settleSize(picture);
  // The page's font, whatever it is called: text was measured in the one that it has unless a company changes it.
  picture.attributes.set('font-family', 'var(--font-text)');
  nameAccessibly(picture, id, name);
  const svg = serialise(picture);
  const problems = audit(svg, id);
  if (problems.length > 0) throw failedAudit(problems);
  return { svg, ...name, isNamed: written.title !== undefined };
}

function parse(svg: string): Element {
  const { body } = new DOMParser().parseFromString(svg, 'text/html');
  const root = body.firstElementChild;
  if (root?.localName !== 'svg') throw refusedElement(root?.localName ?? 'nothing');
  return root;
}

function failedAudit(problems: readonly string[]): Refusal {
  return new Refusal(
    `This diagram cannot be published: ${problems.slice(0, 3).join(', ')}`,
    'Leave out what is unusual about it: own styles, links, settings.',
  );
}
