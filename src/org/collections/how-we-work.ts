import { z } from 'zod';
import { daySchema, pageFields, reference } from './fields.ts';

/** Front matter of `pods/<id>/how-we-work.md`. The body holds the sections that org.yaml asks for. */
export const howWeWorkSchema = z.strictObject({
  /** The day on which this page is read again. */
  reviewOn: daySchema.optional(),
  /** Id of the person who keeps it true. Absent: the whole pod. */
  steward: reference('person').optional(),
  ...pageFields,
});

export type HowWeWorkData = z.infer<typeof howWeWorkSchema>;
