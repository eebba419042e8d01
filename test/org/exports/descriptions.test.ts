import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readFieldDocs } from '../../../src/files/field-docs.ts';
import { DESCRIPTIONS } from '../../../src/org/collections/descriptions.ts';
import { type Field, fieldReference } from '../../../src/org/exports/field-reference.ts';
import { jsonSchemaOf } from '../../../src/org/exports/json-schema.ts';

const ROOT = join(import.meta.dirname, '../../..');
const STALE = 'Out of date: run npm run describe';

// Both are made by `npm run describe`.
test('the descriptions are what stands above the fields of the schemas', () => {
  expect(DESCRIPTIONS, STALE).toEqual(readFieldDocs(join(ROOT, 'src/org/collections')));
});

test('the editor has the JSON Schema of org.yaml as it is now', () => {
  const schema: unknown = JSON.parse(readFileSync(join(ROOT, '.vscode/org.schema.json'), 'utf8'));
  expect(schema, STALE).toEqual(jsonSchemaOf('org'));
});

test('every field of every schema is described, and nothing else is', () => {
  const pathsOf = (fields: readonly Field[]): string[] =>
    fields.flatMap((field) => [field.path, ...pathsOf(field.fields)]);
  for (const { name, fields } of fieldReference()) {
    const descriptions = DESCRIPTIONS[name === 'org' ? 'organisation' : name];
    expect(['', ...pathsOf(fields)].sort(), name).toEqual(Object.keys(descriptions).sort());
  }
});

test('a field without a comment is named, in whichever file it stands', () => {
  const folder = mkdtempSync(join(tmpdir(), 'podbook-collections-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const write = (name: string, lines: string[]) => writeFileSync(join(folder, name), lines.join('\n'));
  write('fields.ts', [
    'export const shared = {',
    '  /** Old addresses. */',
    '  aliases: z.string(),',
    '  waive: z.string(),',
    '};',
  ]);
  write('organisation.ts', [
    '/** The whole. */',
    'export const organisationSchema = z.strictObject({',
    '  /** Its name. */',
    '  name: text,',
    '});',
  ]);
  write('outcome.ts', [
    "import { shared } from './fields.ts';",
    'const measureSchema = z.strictObject({',
    '  // Not a doc comment.',
    '  metric: z.string(),',
    '});',
    '/** An outcome. */',
    'export const outcomeSchema = z.strictObject({',
    '  /** Done. */',
    '  done: z.array(z.union([z.string(), measureSchema])).default([]),',
    '  ...shared,',
    '});',
  ]);
  write('index.ts', [
    "import { outcomeSchema } from './outcome.ts';",
    'export const SCHEMAS = { outcome: outcomeSchema } as const;',
  ]);
  expect(() => readFieldDocs(folder)).toThrow('outcome.ts: done.metric, fields.ts: waive');
});
