import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { KINDS, type Kind, SCHEMAS } from '../../src/org/collections/index.ts';
import type { FieldPath } from '../../src/org/record.ts';
import { inlineMarkdownIn, referencesIn } from '../../src/org/references.ts';

interface JsonSchema {
  readonly references?: string;
  readonly markdown?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

type Mark = 'references' | 'markdown';

/** Every field of a kind that carries a mark, found by another road than the product's: through JSON Schema. */
function marked(kind: Kind, mark: Mark): { path: FieldPath; value: string }[] {
  const walk = (schema: JsonSchema, path: FieldPath): { path: FieldPath; value: string }[] => [
    ...(schema[mark] ? [{ path, value: schema[mark] }] : []),
    ...Object.entries(schema.properties ?? {}).flatMap(([key, inner]) => walk(inner, [...path, key])),
    ...(schema.items ? walk(schema.items, [...path, 0]) : []),
    ...(schema.anyOf ?? []).flatMap((inner) => walk(inner, path)),
  ];
  const schema: unknown = z.toJSONSchema(SCHEMAS[kind], { io: 'input', unrepresentable: 'any' });
  return walk(schema as JsonSchema, []);
}

/** Data that holds one text, at a path, and nothing else. */
function dataWith(path: FieldPath, text: string): unknown {
  return path.reduceRight<unknown>(
    (inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }),
    text,
  );
}

const fields = (mark: Mark) =>
  KINDS.flatMap((kind) =>
    marked(kind, mark).map(({ path, value }) => ({ kind, path, value, name: path.join('.') })),
  );

describe('a field that refers to something is followed:', () => {
  test.for(fields('references'))('$kind $name', ({ kind, path, value }) => {
    expect(referencesIn(SCHEMAS[kind], dataWith(path, 'some-id'))).toEqual([
      { path, target: value, id: 'some-id' },
    ]);
  });

  test('these are all of them', () => {
    const names = fields('references').map(({ kind, name, value }) => `${kind} ${name} → ${value}`);
    expect(names).toEqual([
      'outcome pod → pod',
      'outcome parent → outcome',
      'outcome guardrails.0 → guardrail',
      'outcome replaces.0 → function',
      'pod members.0.person → person',
      'how-we-work steward → person',
      'person reportsTo → person',
      'interface provider → pod',
      'interface consumers.0 → pod',
      'decision outcome → outcome',
      'decision pod → pod',
      'decision deciders.0 → person',
      'decision supersedes → decision',
      'guardrail owner → person',
      'guide steward → person',
    ]);
  });
});

describe('a field that is Markdown is read as such:', () => {
  test.for(fields('markdown'))('$kind $name', ({ kind, path }) => {
    expect(inlineMarkdownIn(SCHEMAS[kind], dataWith(path, '*text*'))).toEqual([{ path, text: '*text*' }]);
  });

  test('there are some', () => {
    expect(fields('markdown').length).toBeGreaterThan(3);
  });
});

test('each item of a list has a place of its own', () => {
  const data = { guardrails: ['a', 'b'], members: [] };
  expect(referencesIn(SCHEMAS.outcome, data).map(({ path }) => path)).toEqual([
    ['guardrails', 0],
    ['guardrails', 1],
  ]);
});

test('fields that are absent refer to nothing', () => {
  for (const kind of KINDS) expect(referencesIn(SCHEMAS[kind], {})).toEqual([]);
});
