import { escapeMarkup } from './finish/serialise.ts';
import type { Outcome } from './outcome.ts';
import type { DiagramResult } from './result.ts';

/** How one place on a page wants a diagram. */
export interface PictureOptions {
  /** Unique on its page: every id in the picture begins with it. Letters, digits, `-` and `_`; a letter first. */
  readonly id: string;
  /** Its accessible name where its author gave it none (`accTitle`). */
  readonly title?: string;
}

/** Ends what would put an id into a page that no HTML can hold. */
export function checkId(id: string): void {
  if (!/^[a-z][\w-]*$/i.test(id)) throw new TypeError(`"${id}" cannot be the id of a diagram`);
}

/** Gives a drawing that was made under one id another one, and the title that the page has for it. */
export function withId(outcome: Outcome, drawnAs: string, { id, title }: PictureOptions): DiagramResult {
  if ('problem' in outcome) return outcome;
  const { isNamed, svg, ...names } = outcome;
  // The id it was drawn as is a hash of the source, so no text of the diagram can hold it.
  const own = svg.replaceAll(drawnAs, id);
  if (isNamed || title === undefined || title.trim() === '') return { svg: own, ...names };
  const element = (text: string): string => `<title id="${id}-title">${escapeMarkup(text)}</title>`;
  return { ...names, svg: own.replace(element(names.title), () => element(title)), title };
}
