import type { z } from 'zod';
import { type Definition, definition } from './definition.ts';

/** What fields mean, by dotted path; '' is the whole. */
export type Descriptions = Readonly<Record<string, string>>;

/**
 * A copy of a schema in which every field carries its description, so that whatever is made from the schema
 * (JSON Schema, for one) has it too. The schema itself stays as it is.
 */
export function described<T extends z.ZodType>(schema: T, descriptions: Descriptions): T {
  return explain(rebuild(schema, '', descriptions), descriptions['']) as T;
}

function rebuild(schema: z.ZodType, path: string, descriptions: Descriptions): z.ZodType {
  const { shape, element, innerType, options } = definition(schema);
  const inside = (inner: z.ZodType) => rebuild(inner, path, descriptions);
  if (shape) {
    const fields = Object.entries(shape).map(([name, field]) => {
      const inner = path === '' ? name : `${path}.${name}`;
      return [name, explain(rebuild(field, inner, descriptions), descriptions[inner])];
    });
    return copy(schema, { shape: Object.fromEntries(fields) });
  }
  if (element) return copy(schema, { element: inside(element) });
  if (innerType) return copy(schema, { innerType: inside(innerType) });
  if (options) return copy(schema, { options: options.map(inside) });
  return schema;
}

function copy(schema: z.ZodType, changes: Partial<Definition>): z.ZodType {
  return schema.clone({ ...schema.def, ...changes } as typeof schema.def);
}

function explain(schema: z.ZodType, description: string | undefined): z.ZodType {
  return description === undefined ? schema : schema.meta({ ...schema.meta(), description });
}
