import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { readFolder } from '../../../src/files/folder.ts';
import { splitFrontMatter } from '../../../src/files/front-matter.ts';
import { readYaml } from '../../../src/files/yaml.ts';
import { locate } from '../../../src/org/collections/locations.ts';
import { JSON_SCHEMAS, type JsonSchemaName, jsonSchemaOf } from '../../../src/org/exports/json-schema.ts';
import { RULES } from '../../../src/org/rules/index.ts';

const CONTENT = join(import.meta.dirname, '../../../content');

// Strict: a keyword that is none is a mistake of ours.
const ajv = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true });
const validators = new Map(JSON_SCHEMAS.map((name) => [name, ajv.compile(jsonSchemaOf(name))]));

/** What is wrong with the fields of a file, as an editor would say it. */
function problems(name: JsonSchemaName, yaml: string): string[] {
  const validate = validators.get(name);
  if (validate?.(readYaml('file', yaml, 1).data)) return [];
  return (validate?.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const pages = readFolder(CONTENT).files.flatMap(({ path, bytes }) => {
  const location = locate(path);
  if (location.what !== 'record') return [];
  return [{ path, kind: location.kind, yaml: splitFrontMatter(new TextDecoder().decode(bytes)).yaml ?? '' }];
});

test.for(pages)('$path of the example fits', ({ kind, yaml }) => {
  expect(problems(kind, yaml)).toEqual([]);
});

test('org.yaml of the example fits', () => {
  expect(problems('org', readFileSync(join(CONTENT, 'org.yaml'), 'utf8'))).toEqual([]);
});

describe('an editor underlines', () => {
  test.for<[string, JsonSchemaName, string, string]>([
    ['a missing title', 'outcome', 'pod: a', "must have required property 'title'"],
    ['an unknown field', 'outcome', 'title: A\nowner: b', 'must NOT have additional properties'],
    ['an unknown word', 'outcome', 'title: A\nstatus: done', 'must be equal to one of the allowed values'],
    ['a day that is none', 'pod', 'title: A\nformedOn: soon', 'must match pattern'],
    ['two lines where one belongs', 'pod', 'title: "A\\nB"', 'must match pattern'],
    ['a lens that is none', 'pod', 'title: A\nvacancies: [{ lens: manager }]', 'must be equal to one of'],
    [
      'a rule that is none',
      'pod',
      'title: A\nwaive: { pod-sise: two }',
      'must NOT have additional properties',
    ],
    [
      'a setting of a rule that is none',
      'org',
      'name: A\nrules: { pod-size: { least: 2 } }',
      'must NOT have',
    ],
    ['a severity that is none', 'org', 'name: A\nrules: { pod-size: fatal }', 'must be equal to one of'],
  ])('%s', ([, name, yaml, problem]) => {
    expect(problems(name, yaml).join('\n')).toContain(problem);
  });
});

test('a folded text, which ends with a line break, is one line', () => {
  expect(problems('pod', 'title: A\nsummary: >\n  one\n  line\n')).toEqual([]);
});

test('each rule completes in org.yaml, with what it asks for', () => {
  const { properties } = jsonSchemaOf('org') as { properties: { rules: { properties: object } } };
  expect(Object.entries(properties.rules.properties)).toEqual(
    RULES.map(({ id, summary }) => [id, expect.objectContaining({ description: summary })]),
  );
});

test.for(JSON_SCHEMAS)('%s says in draft 7 what it is', (name) => {
  expect(jsonSchemaOf(name)).toMatchObject({
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: expect.stringMatching(/\w/),
    description: expect.stringMatching(/\w/),
    additionalProperties: false,
  });
});
