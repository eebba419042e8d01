import { z } from 'zod';
import { daySchema, pageFields, reference, textSchema } from './fields.ts';

/** Front matter of `guardrails/<id>.md`: coordination that stays whole across all pods. */
export const guardrailSchema = z.strictObject({
  /** The guardrail's name. */
  title: textSchema,
  /** What it keeps whole. */
  kind: z.enum(['safety', 'compliance', 'capital', 'physical', 'security', 'privacy']),
  /** Id of the person who answers for it. */
  owner: reference('person').optional(),
  /** One sentence. */
  summary: textSchema.optional(),
  /** The day on which the policy is read again. */
  reviewOn: daySchema.optional(),
  ...pageFields,
});

export type GuardrailData = z.infer<typeof guardrailSchema>;
