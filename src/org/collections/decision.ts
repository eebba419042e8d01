import { z } from 'zod';
import { daySchema, pageFields, reference, textSchema } from './fields.ts';

/** Front matter of `decisions/<yyyy-mm-dd>-<id>.md`: judgment, on record. */
export const decisionSchema = z.strictObject({
  /** What was decided, in a sentence. */
  title: textSchema,
  /** The day it was decided or proposed: the same as in the file's name. */
  date: daySchema,
  /** `proposed`, `accepted`, `rejected` or `superseded`. */
  status: z.enum(['proposed', 'accepted', 'rejected', 'superseded']),
  /** Id of the outcome it serves. */
  outcome: reference('outcome').optional(),
  /** Id of the pod it binds. */
  pod: reference('pod').optional(),
  /** Ids of the people who decided. */
  deciders: z.array(reference('person')).default([]),
  /** Id (the file's name) of the decision that this one replaces. */
  supersedes: reference('decision').optional(),
  /** The day on which it is looked at again. */
  reviewOn: daySchema.optional(),
  ...pageFields,
});

export type DecisionData = z.infer<typeof decisionSchema>;
