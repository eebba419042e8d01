import { z } from 'zod';
import { labelledUrlSchema, pageFields, reference, textSchema } from './fields.ts';

/** Front matter of `people/<id>.md`. Nothing here asks for an e-mail address, a salary or a photo. */
export const personSchema = z.strictObject({
  /** The name as the person writes it. */
  name: textSchema,
  /** Any; everybody may have the same. Lenses never come from titles. */
  title: textSchema.optional(),
  /** `she/her`, `they/them`, … */
  pronouns: textSchema.optional(),
  /** A place, as exact as the person likes. */
  location: textSchema.optional(),
  /** IANA name of the time zone: `Europe/Lisbon`. */
  timezone: z.string().refine(isTimeZone, 'Expected an IANA time zone such as Europe/Lisbon').optional(),
  /** Where to find or reach the person. */
  links: z.array(labelledUrlSchema).default([]),
  /** An image beside the file: png, jpg, webp or gif. */
  avatar: z
    .string()
    .regex(
      /^(?:\.\/)?[A-Za-z0-9][A-Za-z0-9._-]*\.(?:png|jpe?g|webp|gif)$/,
      'Expected an image beside this file: png, jpg, webp or gif',
    )
    .optional(),
  /** Id of the person who is answerable for this one. Flat organisations have wide spans. */
  reportsTo: reference('person').optional(),
  /** `false`: counted, but named nowhere. */
  listed: z.boolean().default(true),
  ...pageFields,
});

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

export type PersonData = z.infer<typeof personSchema>;
