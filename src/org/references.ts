import type { z } from 'zod';
import type { ReferenceTarget } from './collections/fields.ts';
import type { FieldPath } from './record.ts';

/** One id in a file that names something in another. */
export interface Reference {
  readonly path: FieldPath;
  readonly target: ReferenceTarget;
  readonly id: string;
}

/**
 * Finds every reference in checked data by walking its schema, so that a field declared with `reference()`
 * is linked and reported without anybody having to list it a second time.
 */
export function referencesIn(schema: z.ZodType, data: unknown, path: FieldPath = []): Reference[] {
  if (data === undefined || data === null) return [];
  const inner = unwrap(schema);
  const target = inner.meta()?.references ?? schema.meta()?.references;
  if (target !== undefined) return typeof data === 'string' ? [{ path, target, id: data }] : [];
  const definition = inner.def as { type: string; shape?: Record<string, z.ZodType>; element?: z.ZodType };
  if (definition.type === 'object' && isObject(data)) {
    return Object.entries(definition.shape ?? {}).flatMap(([key, field]) =>
      referencesIn(field, data[key], [...path, key]),
    );
  }
  if (definition.type === 'array' && Array.isArray(data) && definition.element) {
    const element = definition.element;
    return data.flatMap((item, index) => referencesIn(element, item, [...path, index]));
  }
  return [];
}

/** Takes off `optional`, `default` and the like, which add nothing to what a value may refer to. */
function unwrap(schema: z.ZodType): z.ZodType {
  let current = schema;
  for (;;) {
    const inner = (current.def as { innerType?: z.ZodType }).innerType;
    if (inner === undefined || current.meta()?.references !== undefined) return current;
    current = inner;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
