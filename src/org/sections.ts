import type { Kind } from './collections/index.ts';

/**
 * The folder of the site that holds the pages of a kind. It stands apart from the other addresses because scripts
 * in the browser need it, and must not bring the schemas along.
 */
export const SECTIONS: Readonly<Record<Exclude<Kind, 'how-we-work'>, string>> = {
  outcome: 'outcomes',
  pod: 'pods',
  person: 'people',
  interface: 'interfaces',
  decision: 'decisions',
  guardrail: 'guardrails',
  guide: 'guide',
};

/** The address of the page that lists everything of a kind, under which each has its own. */
export function addressOfAll(kind: keyof typeof SECTIONS): string {
  return `/${SECTIONS[kind]}/`;
}
