import type { Preview } from '../../site/preview.ts';

/** The inside of a card. Everything in it is set as text. */
export function contentOf({ kind, title, summary, lenses = [], facts }: Preview): HTMLElement[] {
  return [
    element('p', 'preview-kind', kind),
    element('p', 'preview-title', title),
    ...(summary ? [element('p', 'preview-summary', summary)] : []),
    ...(lenses.length > 0 ? [lensLine(lenses)] : []),
    ...(facts.length > 0 ? [factList(facts)] : []),
  ];
}

function lensLine(lenses: NonNullable<Preview['lenses']>): HTMLElement {
  const line = element('p', 'preview-lenses');
  // The blanks keep the words apart for those who hear them.
  for (const { lens, text, isCovered } of lenses) {
    line.append(element('span', `preview-lens ${isCovered ? lens : `${lens} gap`}`, text), ' ');
  }
  return line;
}

function factList(facts: Preview['facts']): HTMLElement {
  const list = element('dl', 'preview-facts');
  list.append(...facts.flatMap(([label, text]) => [element('dt', '', label), element('dd', '', text)]));
  return list;
}

function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
