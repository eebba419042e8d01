import { z } from 'zod';
import { daySchema, pageFields, reference, textSchema } from './fields.ts';

/** Front matter of `guide/<folders>/<page>.md`: a company-wide chapter. A folder's `index.md` names and opens the folder. */
export const guidePageSchema = z.strictObject({
  /** The chapter's name. */
  title: textSchema,
  /** One sentence for lists, search engines and link previews. */
  description: textSchema.optional(),
  /** Where it stands among its neighbours: smaller comes first, then by title. */
  order: z.number().optional(),
  /** Id of the person who keeps it true. */
  steward: reference('person').optional(),
  /** The day on which it is read again. */
  reviewOn: daySchema.optional(),
  ...pageFields,
});

export type GuidePageData = z.infer<typeof guidePageSchema>;
