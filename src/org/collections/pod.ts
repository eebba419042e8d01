import { z } from 'zod';
import { daySchema, labelledUrlSchema, pageFields, proseSchema, reference, textSchema } from './fields.ts';
import { lensSchema } from './lens.ts';

/** One stretch of time that one person spends in a pod. A person may have several, with other lenses and dates. */
export const memberSchema = z.strictObject({
  /** Id of the person. */
  person: reference('person'),
  /** The lenses this person covers here, the primary one first; `[]` says that it is not known yet. */
  lenses: z.array(lensSchema),
  /** First day. Absent: since before anybody wrote it down. */
  from: daySchema.optional(),
  /** Last day. In the past it makes an alumnus. */
  until: daySchema.optional(),
});

/** A lens that is known to be uncovered. */
export const vacancySchema = z.strictObject({
  /** The uncovered lens. */
  lens: lensSchema,
  /** Since when. */
  since: daySchema.optional(),
  /** What is being done about it. Inline Markdown. */
  note: proseSchema.optional(),
});

/** Front matter of `pods/<id>/pod.md`: who owns outcomes, and how to reach them (the pod's Team API). */
export const podSchema = z.strictObject({
  /** The pod's name: an aim or an idea, never a department. */
  title: textSchema,
  /** One sentence. */
  summary: textSchema.optional(),
  /** Who is, was and will be in it, with lenses and dates. */
  members: z.array(memberSchema).default([]),
  /** The lenses that are known to be uncovered. */
  vacancies: z.array(vacancySchema).default([]),
  /** How the loop from decision to evidence runs. */
  loop: z
    .strictObject({
      /** How often it closes: "every Tuesday". */
      cadence: textSchema.optional(),
      /** How long until evidence comes back: "two days". */
      feedback: textSchema.optional(),
    })
    .optional(),
  /** Where to reach the pod. */
  channels: z.array(labelledUrlSchema).default([]),
  /** What it builds. */
  repositories: z.array(labelledUrlSchema).default([]),
  /** What it watches. */
  dashboards: z.array(labelledUrlSchema).default([]),
  /** The day it began. */
  formedOn: daySchema.optional(),
  /** The day it ended. A closed pod keeps its page. */
  closedOn: daySchema.optional(),
  /** The day on which this page is read again. */
  reviewOn: daySchema.optional(),
  ...pageFields,
});

export type MemberData = z.infer<typeof memberSchema>;
export type Vacancy = z.infer<typeof vacancySchema>;
export type PodData = z.infer<typeof podSchema>;
