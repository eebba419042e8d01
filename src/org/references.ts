import type { z } from 'zod';
import type { ReferenceTarget } from './collections/fields.ts';
import type { FieldPath } from './record.ts';

/** One id in a file that names something in another. */
export interface Reference {
  readonly path: FieldPath;
  readonly target: ReferenceTarget;
  readonly id: string;
}

/** One text in a file that is inline Markdown. */
export interface InlineMarkdown {
  readonly path: FieldPath;
  readonly text: string;
}

/** Finds every reference in checked data, so that a field declared with `reference()` is linked without being listed a second time. */
export function referencesIn(schema: z.ZodType, data: unknown): Reference[] {
  return textsIn(schema, data).flatMap(({ path, text, meta }) =>
    meta.references ? [{ path, target: meta.references, id: text }] : [],
  );
}

/** Finds every text of checked data that is declared as Markdown. */
export function inlineMarkdownIn(schema: z.ZodType, data: unknown): InlineMarkdown[] {
  return textsIn(schema, data).flatMap(({ path, text, meta }) => (meta.markdown ? [{ path, text }] : []));
}

interface FoundText {
  readonly path: FieldPath;
  readonly text: string;
  readonly meta: {
    readonly references?: ReferenceTarget | undefined;
    readonly markdown?: 'inline' | undefined;
  };
}

/** Walks data along its schema and gives every text with what its schema says of it. */
function textsIn(schema: z.ZodType, data: unknown, path: FieldPath = []): FoundText[] {
  if (typeof data === 'string') return [{ path, text: data, meta: metaOf(schema) }];
  if (typeof data !== 'object' || data === null) return [];
  const { innerType, options, shape, element } = definition(schema);
  if (innerType) return textsIn(innerType, data, path);
  // The data has passed: of a union only the branch for objects can be the one that took an object.
  if (options) return options.flatMap((option) => textsIn(option, data, path));
  if (Array.isArray(data)) {
    return element ? data.flatMap((item, index) => textsIn(element, item, [...path, index])) : [];
  }
  const fields = data as Record<string, unknown>;
  return Object.entries(shape ?? {}).flatMap(([key, field]) => textsIn(field, fields[key], [...path, key]));
}

function metaOf(schema: z.ZodType): FoundText['meta'] {
  const own = schema.meta();
  if (own?.references || own?.markdown) return own;
  const { innerType, options } = definition(schema);
  const inner = [...(innerType ? [innerType] : []), ...(options ?? [])].map(metaOf);
  return inner.find(({ references, markdown }) => references || markdown) ?? {};
}

function definition(schema: z.ZodType) {
  return schema.def as {
    readonly innerType?: z.ZodType;
    readonly options?: readonly z.ZodType[];
    readonly shape?: Readonly<Record<string, z.ZodType>>;
    readonly element?: z.ZodType;
  };
}
