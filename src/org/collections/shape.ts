import type { z } from 'zod';
import type { FieldPath } from '../record.ts';

/** The names of the fields that a schema knows at a path; empty where there is no object with known fields. */
export function fieldNames(schema: z.ZodType, path: FieldPath): string[] {
  return [...new Set(schemasAt(schema, path).flatMap((each) => Object.keys(definition(each).shape ?? {})))];
}

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly valueType?: z.ZodType;
}

function definition(schema: z.ZodType): Definition {
  return schema.def as unknown as Definition;
}

/** All schemas that may apply at a path: a union gives several. */
function schemasAt(schema: z.ZodType, [step, ...rest]: FieldPath): z.ZodType[] {
  const { innerType, options, shape, element, valueType } = definition(schema);
  if (innerType) return schemasAt(innerType, step === undefined ? [] : [step, ...rest]);
  if (options)
    return options.flatMap((option) => schemasAt(option, step === undefined ? [] : [step, ...rest]));
  if (step === undefined) return [schema];
  const next = typeof step === 'number' ? element : (shape?.[step] ?? valueType);
  return next ? schemasAt(next, rest) : [];
}
