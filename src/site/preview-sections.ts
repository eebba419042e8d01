import { addressOfAll } from '../org/addresses.ts';
import { href } from './href.ts';

const KINDS = ['outcome', 'pod', 'person', 'interface', 'decision', 'guardrail'] as const;

/** The addresses, with the base path, directly below which are the pages that links show a preview of. */
export function previewSections(): string[] {
  return KINDS.map((kind) => href(addressOfAll(kind)));
}

/** Whether a page links to anything that has a preview. One that does not need not load what shows them. */
export function hasPreviews(html: string): boolean {
  return previewSections().some((section) => html.includes(`href="${section}`));
}
