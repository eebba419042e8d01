import { z } from 'zod';
import { DESCRIPTIONS } from '../collections/descriptions.ts';
import { KINDS, type Kind, SCHEMAS } from '../collections/index.ts';
import { organisationSchema } from '../collections/organisation.ts';
import { RULES } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { described } from './described.ts';

/** The files that have a JSON Schema: the front matter of each kind of page, and org.yaml. */
export type JsonSchemaName = Kind | 'org';

export const JSON_SCHEMAS: readonly JsonSchemaName[] = [...KINDS, 'org'];

/** A JSON Schema, or a part of one. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** The words by which people know a kind of file. */
export const FILE_TITLES: Readonly<Record<JsonSchemaName, string>> = {
  outcome: 'Outcome',
  pod: 'Pod',
  'how-we-work': 'How we work',
  person: 'Person',
  interface: 'Interface',
  decision: 'Decision',
  guardrail: 'Guardrail',
  guide: 'Guide page',
  org: 'The organisation',
};

/**
 * What may be written in a file, for editors. Draft 7, which every editor's YAML support understands. It knows one file
 * at a time, so ids are plain text here: that they lead somewhere is for `podbook check`.
 */
export function jsonSchemaOf(name: JsonSchemaName): JsonSchema {
  const { $schema, properties, ...rest } = toJsonSchema(describedSchema(name));
  const known = properties as Readonly<Record<string, JsonSchema>>;
  const withRules = name === 'org' ? { rules: ruleSettings(known) } : { waive: waivers(known) };
  return { $schema, title: FILE_TITLES[name], ...rest, properties: { ...known, ...withRules } };
}

/** The schema of a kind of file, its fields described. */
function describedSchema<K extends JsonSchemaName>(name: K): z.ZodType {
  return name === 'org'
    ? described(organisationSchema, DESCRIPTIONS.organisation)
    : described(SCHEMAS[name as Kind], DESCRIPTIONS[name as Kind]);
}

function toJsonSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema }) => {
      // Notes to ourselves, which no editor knows.
      delete jsonSchema['references'];
      delete jsonSchema['markdown'];
      // Space at the ends is cut off before the pattern is tried: a folded text (`>`) ends with a line break.
      if (jsonSchema.pattern === '^[^\\r\\n]*$') jsonSchema.pattern = '^[^\\r\\n]*\\s*$';
    },
  }) as JsonSchema;
}

/** `rules` of org.yaml: every rule with its severity and its own options. */
function ruleSettings({ rules }: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return {
    ...closed(rules),
    properties: Object.fromEntries(RULES.map((rule) => [rule.id, settingOf(rule)])),
  };
}

function settingOf({ summary, severity, options }: Rule): JsonSchema {
  const severities = { type: 'string', enum: ['off', 'info', 'warning', 'error'], default: severity };
  const { properties } = toJsonSchema(options);
  return {
    description: summary,
    anyOf: [
      severities,
      {
        type: 'object',
        properties: { severity: severities, ...(properties as object) },
        additionalProperties: false,
      },
    ],
  };
}

/** `waive` of a page: every rule, with the reason. */
function waivers({ waive }: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const reasons = RULES.map(({ id, summary }) => [
    id,
    { ...(waive?.['additionalProperties'] as object), description: summary },
  ]);
  return { ...closed(waive), properties: Object.fromEntries(reasons) };
}

/** A map of which all names are known. */
function closed(map: JsonSchema | undefined): JsonSchema {
  const { propertyNames: _, ...rest } = map ?? {};
  return { ...rest, additionalProperties: false };
}
