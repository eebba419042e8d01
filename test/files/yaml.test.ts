import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/files/yaml.ts';
import { places } from '../organisation.ts';

const read = (text: string) => readYaml('a.md', text, 2);

describe('a value means what it looks like', () => {
  test.for<[string, unknown]>([
    ['no', 'no'],
    ['NO', 'NO'],
    ['on', 'on'],
    ['off', 'off'],
    ['yes', 'yes'],
    ['y', 'y'],
    ['2026-11-23', '2026-11-23'],
    ['2024-02-30', '2024-02-30'],
    ['12:30:45', '12:30:45'],
    ['1_000', '1_000'],
    ['=', '='],
    ['"5"', '5'],
    ['!!str 5', '5'],
    ['5', 5],
    ['-0.5', -0.5],
    ['1e3', 1000],
    ['true', true],
    ['null', null],
    ['~', null],
    ['', null],
    ['[a, 1]', ['a', 1]],
    ['{ b: c }', { b: 'c' }],
    ['|\n  two\n  lines\n', 'two\nlines\n'],
    ['>-\n  one\n  line\n', 'one line'],
    ['"a: b # c"', 'a: b # c'],
    ['a # c', 'a'],
    ['100%', '100%'],
    ['https://example.org/a#b', 'https://example.org/a#b'],
  ])('%s', ([text, value]) => {
    expect(read(`a: ${text}`)).toMatchObject({ data: { a: value }, diagnostics: [] });
  });

  test('even where the file asks for the rules of YAML 1.1', () => {
    const { data } = readYaml('org.yaml', '%YAML 1.1\n---\na: NO\nb: 012\n', 1);
    expect(data).toEqual({ a: 'NO', b: 12 });
  });

  test('and nothing at all means no fields', () => {
    expect(['', '\n\n', '# a: b\n'].map((text) => read(text).data)).toEqual([{}, {}, {}]);
  });
});

describe('the place of', () => {
  const { source } = read(
    [
      'title: "A"',
      'members:',
      '  - person: ana',
      '    lenses: [builder,   operator]',
      '  - {}',
      'worth:',
    ].join('\n'),
  );
  test.for<[string, (string | number)[], string]>([
    ['a value is where it begins, quotes included', ['title'], '2:8'],
    ['a list is its first item', ['members'], '4:3'],
    ['an item is its first field', ['members', 0], '4:5'],
    ['a field of an item', ['members', 0, 'person'], '4:13'],
    ['an item of a list on one line', ['members', 0, 'lenses', 1], '5:25'],
    ['a missing field is the object that lacks it', ['members', 1, 'person'], '6:5'],
    ['a field of a missing object is the nearest thing above it', ['worth', 'cost', 'people'], '7:7'],
    ['a missing field of the file is its first line', ['summary'], '1:1'],
    ['the file is its first line', [], '1:1'],
  ])('%s', ([, path, place]) => {
    const { file, line, column } = source.place(path);
    expect([file, `${line}:${column}`]).toEqual(['a.md', place]);
  });

  test('a key is not that of its value', () => {
    expect(source.placeOfKey(['members', 0, 'lenses'])).toMatchObject({ line: 5, column: 5 });
  });

  test('a key that is not there is that of the nearest thing above it', () => {
    expect(source.placeOfKey(['members', 1, 'person'])).toMatchObject({ line: 6, column: 5 });
  });
});

describe('what could hurt is an error', () => {
  test('aliases that would grow to a billion values are never followed', () => {
    const levels = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh', 'hi']) {
      levels.push(`${to}: &${to} [${Array(9).fill(`*${from}`).join(', ')}]`);
    }
    const { data, diagnostics } = read(levels.join('\n'));
    expect(data).toEqual({});
    expect(places(diagnostics).slice(0, 2)).toEqual([
      'a.md:2:7 Unexpected anchor "&a"',
      'a.md:3:7 Unexpected anchor "&b"',
    ]);
  });

  test('a long text that thousands of aliases would repeat is never repeated', () => {
    const { data, diagnostics } = read(`a: &a ${'x'.repeat(10_000)}\nb:\n${'  - *a\n'.repeat(5_000)}`);
    expect(data).toEqual({});
    expect(diagnostics).toHaveLength(5_001);
  });

  test('an alias of the thing that it stands in', () => {
    expect(places(read('a: &a [*a]').diagnostics)).toEqual([
      'a.md:2:7 Unexpected anchor "&a"',
      'a.md:2:8 Unexpected alias "*a"',
    ]);
  });

  test.for(['__proto__: { polluted: yes }', '"__proto__": yes', 'a: { __proto__: { polluted: yes } }'])(
    '%s',
    (text) => {
      expect(read(text).diagnostics.map(({ message }) => message)).toEqual(['Unexpected field name']);
      expect(Object.prototype).not.toHaveProperty('polluted');
    },
  );

  test('constructor and its like are fields as any other', () => {
    const { data, source } = read('constructor: { prototype: { polluted: yes } }\ntoString: a');
    expect(Object.entries(data as object)).toEqual([
      ['constructor', { prototype: { polluted: 'yes' } }],
      ['toString', 'a'],
    ]);
    expect(source.placeOfKey(['toString'])).toMatchObject({ line: 3, column: 1 });
    expect({}).not.toHaveProperty('polluted');
  });

  const nested: Record<string, (depth: number) => string> = {
    'lists in brackets': (depth) => `a: ${'['.repeat(depth)}${']'.repeat(depth)}`,
    'lists in brackets on many lines': (depth) => `a:\n${' [\n'.repeat(depth)}${' ]\n'.repeat(depth)}`,
    'objects in braces': (depth) => `a: ${'{a: '.repeat(depth)}1${'}'.repeat(depth)}`,
    'lists by hyphens': (depth) => `a:\n  ${'- '.repeat(depth)}1`,
    'explicit keys': (depth) => `${'? '.repeat(depth)}a`,
    'brackets that are never closed': (depth) => `a: ${'['.repeat(depth)}`,
  };
  const depths = [51, 500, 1_500, 2_000, 3_000, 10_000];
  test.for(Object.keys(nested).flatMap((kind) => depths.map((depth) => ({ kind, depth }))))(
    '$kind, $depth deep',
    ({ kind, depth }) => {
      const { data, diagnostics } = read(nested[kind]?.(depth) ?? '');
      expect(data).toEqual({});
      expect(diagnostics).toHaveLength(1);
      expect(diagnostics[0]?.message).toMatch(
        /^(?:This YAML is nested too deeply|This \[ is never closed|Unexpected field name)$/,
      );
    },
  );

  test('objects by indentation, 300 deep', () => {
    const lines = Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:`);
    expect(places(read(lines.join('\n')).diagnostics)).toEqual(['a.md:2:1 This YAML is nested too deeply']);
  });

  test('lines of brackets at the margin, 10,000 of them', () => {
    const { diagnostics } = read(`a: ${'[\n'.repeat(10_000)}`);
    expect(places(diagnostics)[0]).toBe('a.md:2:4 This [ is never closed');
  });

  test('more than 64 Ki characters of fields', () => {
    const fields = `a: ${'b'.repeat(64 * 1024 - 3)}`;
    expect(read(fields).diagnostics).toEqual([]);
    expect(places(read(`${fields}c`).diagnostics)).toEqual([
      'a.md:2:1 The fields have 65537 characters; at most 65536 are read',
    ]);
  });
});

test('fifteen levels, more than any schema has, are read', () => {
  expect(read(`a: ${'['.repeat(15)}x${']'.repeat(15)}`).diagnostics).toEqual([]);
});

test('after a mistake, the rest of its line is not reported as well', () => {
  expect(places(read('title: - a: "b" c ]\nsummary: @d').diagnostics)).toEqual([
    'a.md:2:8 Unexpected "- " on the line of a field',
    'a.md:3:10 Text without quotes cannot begin with @',
  ]);
});
