import { z } from 'zod';
import { daySchema, pageFields, proseSchema, reference, textSchema } from './fields.ts';

/** Where an outcome stands in its life. */
export const OUTCOME_STATUSES = ['proposed', 'active', 'paused', 'achieved', 'retired'] as const;

/** Evidence that can be counted: where it was, where it is, where it should be. Targets may lie below the baseline. */
export const measureSchema = z.strictObject({
  /** What is counted: "New listeners who hear a song within a minute". */
  metric: textSchema,
  /** The unit of the three numbers: `%`, `days`, `per 1,000 plays`. */
  unit: textSchema.optional(),
  /** The value when work began. */
  baseline: z.number(),
  /** The value at which this is done. */
  target: z.number(),
  /** The latest value. Absent: nobody has measured yet. */
  current: z.number().optional(),
  /** The day by which the target should be reached. */
  due: daySchema.optional(),
  /** Where the number comes from, so that anybody can check it. Inline Markdown. */
  source: proseSchema.optional(),
});

/** The answer to "is it worth running?". */
export const worthSchema = z.strictObject({
  /** What it is worth to the organisation and to the people it serves. Inline Markdown. */
  value: proseSchema.optional(),
  /** ISO 4217 code of the costs: `EUR`. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'Expected a currency code of three capitals such as EUR')
    .optional(),
  /** What it costs each month. */
  cost: z
    .strictObject({
      /** People, per month, in `currency`. */
      people: z.number().nonnegative('Expected 0 or more').optional(),
      /** Compute, per month, in `currency`. */
      compute: z.number().nonnegative('Expected 0 or more').optional(),
    })
    .optional(),
  /** The evidence that would end it. Inline Markdown. */
  stopIf: proseSchema.optional(),
  /** The day on which the question is asked again. */
  reviewOn: daySchema.optional(),
});

/** Front matter of `outcomes/<id>.md`: what is worth achieving. It outlives any pod. */
export const outcomeSchema = z.strictObject({
  /** A result, not a task: "Activate users". */
  title: textSchema,
  /** One sentence. */
  summary: textSchema.optional(),
  /** Id of the one accountable pod. May be absent only while the outcome is proposed. */
  pod: reference('pod').optional(),
  /** Id of the larger outcome that this one serves. */
  parent: reference('outcome').optional(),
  /** `proposed`, `active`, `paused`, `achieved` or `retired`. */
  status: z.enum(OUTCOME_STATUSES).default('active'),
  /** `committed`: we will; `aspirational`: we try, and learn on the way. */
  commitment: z.enum(['committed', 'aspirational']).default('committed'),
  /** What is true when this is done: sentences (inline Markdown) and measures. Required once active. */
  definitionOfDone: z.array(z.union([proseSchema, measureSchema])).default([]),
  /** Is it worth running? */
  worth: worthSchema.optional(),
  /** What this outcome must not become. Inline Markdown. */
  antiGoals: z.array(proseSchema).default([]),
  /** Ids of the guardrails it stays inside. */
  guardrails: z.array(reference('guardrail')).default([]),
  /** Ids of the functions (org.yaml) whose work it takes over. */
  replaces: z.array(reference('function')).default([]),
  ...pageFields,
});

export type OutcomeStatus = (typeof OUTCOME_STATUSES)[number];
export type Measure = z.infer<typeof measureSchema>;
export type OutcomeData = z.infer<typeof outcomeSchema>;
