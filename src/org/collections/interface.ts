import { z } from 'zod';
import { daySchema, pageFields, proseSchema, reference, textSchema, urlSchema } from './fields.ts';

/** The interaction modes of Team Topologies, by the ids that this handbook uses. */
export const INTERACTION_MODES = ['x-as-a-service', 'collaboration', 'facilitating'] as const;

/** Front matter of `interfaces/<id>.md`: what pods offer each other instead of meetings. */
export const interfaceSchema = z.strictObject({
  /** What is offered. */
  title: textSchema,
  /** One sentence. */
  summary: textSchema.optional(),
  /** Id of the pod that offers it. */
  provider: reference('pod'),
  /** Ids of the pods that use it. */
  consumers: z.array(reference('pod')).default([]),
  /** `x-as-a-service`: used without talking; `collaboration`: made together, for a time; `facilitating`: one helps the other to do it alone. */
  mode: z.enum(INTERACTION_MODES).default('x-as-a-service'),
  /** What kind of thing crosses it. */
  kind: z.enum(['api', 'event', 'data', 'document', 'service', 'design', 'decision']).optional(),
  /** How far it can be relied on. Absent: experimental, so that nothing is promised by accident. */
  status: z.enum(['proposed', 'experimental', 'stable', 'deprecated', 'retired']).default('experimental'),
  /** The version that consumers get today. */
  version: textSchema.optional(),
  /** Where the contract lives: an address, or a path in this handbook. The body may be the contract instead. */
  contract: z
    .union([z.string().regex(/^\.{0,2}\/?[^\s:]+$/, 'Expected an address or a path'), urlSchema])
    .optional(),
  /** What consumers may rely on. Inline Markdown. */
  serviceLevel: z.array(proseSchema).default([]),
  /** The day a collaboration ends: collaboration is temporary. */
  until: daySchema.optional(),
  ...pageFields,
});

export type InteractionMode = (typeof INTERACTION_MODES)[number];
export type InterfaceData = z.infer<typeof interfaceSchema>;
export type InterfaceStatus = InterfaceData['status'];
