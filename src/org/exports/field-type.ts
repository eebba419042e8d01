import type { z } from 'zod';
import { daySchema, idSchema, proseSchema, type ReferenceTarget, urlSchema } from '../collections/fields.ts';
import { definition, unwrapped } from './definition.ts';

type Words = readonly [one: string, many: string];

/** The schemas that many fields share, known by themselves. */
const SHARED: ReadonlyMap<z.ZodType, Words> = new Map<z.ZodType, Words>([
  [daySchema, ['day', 'days']],
  [proseSchema, ['Markdown', 'Markdown texts']],
  [urlSchema, ['address', 'addresses']],
  [idSchema, ['id', 'ids']],
]);

const TYPES: Readonly<Record<string, Words>> = {
  string: ['text', 'texts'],
  number: ['number', 'numbers'],
  boolean: ['true or false', 'true or false'],
  enum: ['one of these words', 'these words'],
  object: ['fields', 'entries with fields'],
  record: ['values by name', 'values by name'],
};

const REFERENCES: Readonly<Record<ReferenceTarget, Words>> = {
  outcome: ['id of an outcome', 'ids of outcomes'],
  pod: ['id of a pod', 'ids of pods'],
  person: ['id of a person', 'ids of people'],
  interface: ['id of an interface', 'ids of interfaces'],
  decision: ['id of a decision', 'ids of decisions'],
  guardrail: ['id of a guardrail', 'ids of guardrails'],
  function: ['id of a function', 'ids of functions'],
};

/** What can be written for a schema, in words: "list of ids of people". */
export function typeInWords(schema: z.ZodType): string {
  return words(schema, 0);
}

function words(schema: z.ZodType, count: 0 | 1): string {
  const inner = unwrapped(schema);
  const { type, element, options } = definition(inner);
  const target = inner.meta()?.references;
  if (target) return REFERENCES[target][count];
  if (element) return `list of ${words(element, 1)}`;
  if (options) return [...new Set(options.map((option) => words(option, count)))].join(' or ');
  return (SHARED.get(inner) ?? TYPES[type])?.[count] ?? type;
}

/** The only values that a field, or an entry of a list, can have; empty where there are more than can be listed. */
export function choicesOf(schema: z.ZodType): string[] {
  const { element, entries } = definition(unwrapped(schema));
  return element ? choicesOf(element) : Object.values(entries ?? {});
}

/** What the ids of a field, or of a list, name. */
export function referencesOf(schema: z.ZodType): ReferenceTarget | undefined {
  const inner = unwrapped(schema);
  const { element } = definition(inner);
  return element ? referencesOf(element) : inner.meta()?.references;
}
