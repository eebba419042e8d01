import type { z } from 'zod';
import { decisionSchema } from './decision.ts';
import { guardrailSchema } from './guardrail.ts';
import { guidePageSchema } from './guide-page.ts';
import { howWeWorkSchema } from './how-we-work.ts';
import { interfaceSchema } from './interface.ts';
import { outcomeSchema } from './outcome.ts';
import { personSchema } from './person.ts';
import { podSchema } from './pod.ts';

/** The collections of Markdown files, by kind. To add one, write its schema and put it here. */
export const SCHEMAS = {
  outcome: outcomeSchema,
  pod: podSchema,
  'how-we-work': howWeWorkSchema,
  person: personSchema,
  interface: interfaceSchema,
  decision: decisionSchema,
  guardrail: guardrailSchema,
  guide: guidePageSchema,
} as const;

/** The kind of thing that one Markdown file describes. */
export type Kind = keyof typeof SCHEMAS;

/** The front matter of a file of kind `K`, checked, with defaults filled in. */
export type DataOf<K extends Kind> = z.infer<(typeof SCHEMAS)[K]>;

/** All kinds, in the order in which the handbook tells of them. */
export const KINDS = Object.keys(SCHEMAS) as Kind[];
