import type { z } from 'zod';
import { DESCRIPTIONS } from '../collections/descriptions.ts';
import type { ReferenceTarget } from '../collections/fields.ts';
import { KINDS, SCHEMAS } from '../collections/index.ts';
import { organisationSchema } from '../collections/organisation.ts';
import { definition, unwrapped } from './definition.ts';
import type { Descriptions } from './described.ts';
import { choicesOf, referencesOf, typeInWords } from './field-type.ts';
import { FILE_TITLES, type JsonSchemaName } from './json-schema.ts';

/** Everything that can be written in one kind of file. */
export interface FileReference {
  readonly name: JsonSchemaName;
  /** What such a file is called. */
  readonly title: string;
  /** Where it lies in the content folder, with the parts that vary in angle brackets. */
  readonly path: string;
  /** Markdown, of one paragraph. */
  readonly description: string;
  readonly fields: readonly Field[];
}

/** One field. */
export interface Field {
  readonly name: string;
  /** From the top of the file: `worth.cost.people`. */
  readonly path: string;
  /** What can be written, in words: "list of ids of people". */
  readonly type: string;
  readonly isRequired: boolean;
  readonly isList: boolean;
  /** What holds where the field is not written, if that is one plain value. */
  readonly default: string | number | boolean | undefined;
  /** The only values there are. */
  readonly choices: readonly string[];
  /** The kind of thing that its ids name. */
  readonly references: ReferenceTarget | undefined;
  /** What it means. Markdown, of one paragraph. */
  readonly description: string;
  /** The fields inside it. */
  readonly fields: readonly Field[];
}

const PATHS: Readonly<Record<JsonSchemaName, string>> = {
  org: 'org.yaml',
  outcome: 'outcomes/<id>.md',
  pod: 'pods/<id>/pod.md',
  'how-we-work': 'pods/<id>/how-we-work.md',
  person: 'people/<id>.md',
  interface: 'interfaces/<id>.md',
  decision: 'decisions/<yyyy-mm-dd>-<id>.md',
  guardrail: 'guardrails/<id>.md',
  guide: 'guide/…/<page>.md',
};

/** Every kind of file with its fields, from the schemas themselves; org.yaml last. */
export function fieldReference(): FileReference[] {
  const pages = KINDS.map((kind) => fileReference(kind, SCHEMAS[kind], DESCRIPTIONS[kind]));
  return [...pages, fileReference('org', organisationSchema, DESCRIPTIONS.organisation)];
}

function fileReference(name: JsonSchemaName, schema: z.ZodType, descriptions: Descriptions): FileReference {
  const fields = fieldsOf(schema, '', descriptions);
  return { name, title: FILE_TITLES[name], path: PATHS[name], description: descriptions[''] ?? '', fields };
}

/** The fields of the objects that a schema takes, however deep in lists and unions. */
function fieldsOf(schema: z.ZodType, above: string, descriptions: Descriptions): Field[] {
  const { shape, element, innerType, options } = definition(schema);
  if (shape) {
    return Object.entries(shape).map(([name, field]) => {
      const path = above === '' ? name : `${above}.${name}`;
      const description = descriptions[path] ?? '';
      return { name, path, description, ...typeOf(field), fields: fieldsOf(field, path, descriptions) };
    });
  }
  const inside = [element, innerType, ...(options ?? [])].filter((each) => each !== undefined);
  return inside.flatMap((each) => fieldsOf(each, above, descriptions));
}

function typeOf(schema: z.ZodType) {
  const absent = schema.safeParse(undefined);
  return {
    type: typeInWords(schema),
    isRequired: !absent.success,
    isList: definition(unwrapped(schema)).element !== undefined,
    default: plain(absent.data),
    choices: choicesOf(schema),
    references: referencesOf(schema),
  };
}

function plain(value: unknown): string | number | boolean | undefined {
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isPlain ? value : undefined;
}
