import type { z } from 'zod';

/** What a schema is made of, as far as exports look into it. */
export interface Definition {
  readonly type: string;
  /** Of an object. */
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  /** Of a list. */
  readonly element?: z.ZodType;
  /** Of an optional one, or one with a default. */
  readonly innerType?: z.ZodType;
  /** Of a union. */
  readonly options?: readonly z.ZodType[];
  /** Of an enum. */
  readonly entries?: Readonly<Record<string, string>>;
}

export function definition(schema: z.ZodType): Definition {
  return schema.def as unknown as Definition;
}

/** What is inside `optional`, `default` and the like. */
export function unwrapped(schema: z.ZodType): z.ZodType {
  const { innerType } = definition(schema);
  return innerType ? unwrapped(innerType) : schema;
}
