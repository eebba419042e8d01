import { z } from 'zod';

const place = {
  file: z.string().describe('Path relative to the content folder, with / between its parts.'),
  line: z.int().positive().describe('1-based; 1 where the file as a whole is meant.'),
  column: z.int().positive().describe('1-based, in UTF-16 code units.'),
};

const severitySchema = z
  .enum(['error', 'warning', 'info'])
  .describe('An error fails the check, a warning asks for judgment, info only tells.');

const diagnosticSchema = z
  .strictObject({
    rule: z.string().describe('Id of the rule that found it.'),
    severity: severitySchema,
    ...place,
    message: z.string().describe('What is wrong.'),
    hint: z.string().nullable().describe('How to put it right.'),
    related: z
      .array(z.strictObject({ ...place, message: z.string() }))
      .describe('Other places that belong to it.'),
  })
  .describe('One thing that is wrong, or worth a look.');

/** What `podbook check --format json` prints. A later version may add fields; taking one away makes it version 2. */
export const reportSchema = z
  .strictObject({
    version: z.literal(1),
    diagnostics: z.array(diagnosticSchema).describe('By file, line and column.'),
    summary: z
      .strictObject({
        error: z.int().nonnegative(),
        warning: z.int().nonnegative(),
        info: z.int().nonnegative(),
      })
      .describe('How many there are of each severity.'),
  })
  .describe('Report of podbook check.');

/** The report of version 1. */
export type JsonReport = z.infer<typeof reportSchema>;

/** JSON Schema (2020-12) of the report, for whoever reads it. */
export function reportJsonSchema(): object {
  return z.toJSONSchema(reportSchema);
}
