import type { z } from 'zod';
import type { Diagnostic } from '../org/diagnostic.ts';
import type { Source } from '../org/record.ts';
import { salvage } from './salvage.ts';
import { schemaProblems } from './schema-problems.ts';

/** Takes what was found wrong. */
export type Report = (found: readonly Diagnostic[]) => void;

/**
 * What a file's YAML says, once its schema has looked at it and told what is wrong.
 * @param isLenient whether what breaks a rule is left out, where the rest can do without it; else nothing is returned
 */
export function validate<T>(
  schema: z.ZodType<T>,
  { data, source }: { readonly data: unknown; readonly source: Source },
  isLenient: boolean,
  report: Report,
): T | undefined {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  report(schemaProblems(schema, data, source, parsed.error.issues));
  return isLenient ? salvage(schema, data) : undefined;
}
