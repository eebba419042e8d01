import { describe, expect, test } from 'vitest';
import { locate } from '../../../src/org/collections/locations.ts';
import { type Field, fieldReference } from '../../../src/org/exports/field-reference.ts';
import { JSON_SCHEMAS, type JsonSchemaName } from '../../../src/org/exports/json-schema.ts';

const reference = new Map(fieldReference().map((each) => [each.name, each]));

function fieldAt(name: JsonSchemaName, path: string): Field {
  const all = (fields: readonly Field[]): Field[] => fields.flatMap((each) => [each, ...all(each.fields)]);
  const field = all(reference.get(name)?.fields ?? []).find((each) => each.path === path);
  if (!field) throw new Error(`${name} has no field ${path}`);
  return field;
}

test('every kind of file is in it', () => {
  expect([...reference.keys()]).toEqual(JSON_SCHEMAS);
});

test.for([...reference.values()])('$path is where a file of that kind is read', ({ name, path }) => {
  const example = path.replace('<yyyy-mm-dd>', '2026-11-23').replace(/<\w+>/, 'a').replace('…', 'b');
  expect(locate(example)).toMatchObject(name === 'org' ? { what: 'organisation' } : { kind: name });
});

describe('what can be written is said in words', () => {
  test.for<[JsonSchemaName, string, string]>([
    ['outcome', 'title', 'text'],
    ['outcome', 'pod', 'id of a pod'],
    ['outcome', 'guardrails', 'list of ids of guardrails'],
    ['outcome', 'status', 'one of these words'],
    ['outcome', 'definitionOfDone', 'list of Markdown texts or entries with fields'],
    ['outcome', 'definitionOfDone.baseline', 'number'],
    ['outcome', 'worth.reviewOn', 'day'],
    ['outcome', 'worth.value', 'Markdown'],
    ['pod', 'members', 'list of entries with fields'],
    ['pod', 'members.lenses', 'list of these words'],
    ['pod', 'channels.url', 'address'],
    ['pod', 'loop', 'fields'],
    ['person', 'listed', 'true or false'],
    ['interface', 'contract', 'text or address'],
    ['decision', 'deciders', 'list of ids of people'],
    ['guide', 'order', 'number'],
    ['outcome', 'waive', 'values by name'],
  ])('%s: %s is %s', ([name, path, words]) => {
    expect(fieldAt(name, path).type).toBe(words);
  });
});

test('a field knows whether it is needed, what holds without it, and which words there are', () => {
  expect(fieldAt('outcome', 'title')).toMatchObject({ isRequired: true, default: undefined, choices: [] });
  expect(fieldAt('outcome', 'commitment')).toMatchObject({
    isRequired: false,
    default: 'committed',
    choices: ['committed', 'aspirational'],
  });
  expect(fieldAt('pod', 'members.lenses').choices).toEqual(['builder', 'operator', 'communicator']);
  expect(fieldAt('decision', 'deciders')).toMatchObject({ isList: true, references: 'person' });
});

test('fields inside fields are told by the field they are in', () => {
  expect(fieldAt('outcome', 'worth.cost').fields.map(({ name }) => name)).toEqual(['people', 'compute']);
});
