import { describe, expect, test } from 'vitest';
import { readRecords } from '../../src/files/read.ts';
import type { Files } from '../organisation.ts';
import { known, places, print, readingOfFiles, sourceFiles } from '../organisation.ts';

const problems = (files: Files) => places(readingOfFiles(files).diagnostics);
const OUTCOME = '---\ntitle: Activate users\n---\n';

describe('two files that want one page are reported, as on a disk that knows no case or accents', () => {
  test.for<[string, string, string]>([
    ['outcomes/Activate.md', 'outcomes/activate.md', 'a capital'],
    ['outcomes/activate.MD', 'outcomes/activate.md', 'a capital in the extension'],
    ['Outcomes/activate.md', 'outcomes/activate.md', 'a capital in the folder'],
    ['outcomes/activate.md', 'outcomes/activate.mdx', 'the extension'],
    ['outcomes/e\u0301t\u00e9.md', 'outcomes/\u00e9te\u0301.md', 'how an accent is stored'],
    ['outcomes/\ufb01rst.md', 'outcomes/first.md', 'a ligature'],
    ['guide/a.md', 'guide/a/index.md', 'a folder of its own'],
    ['pods/First/pod.md', 'pods/first/pod.md', "a capital in the pod's folder"],
  ])('%s and %s differ by %s', ([one, other]) => {
    const [first, second] = [one, other].sort();
    const files = { [one]: OUTCOME, [other]: OUTCOME };
    expect(problems(files)).toContain(`${second}:1:1 Two files want the same page: ${first} and this one`);
  });

  test.for<[string, string]>([
    ['guide/a.md', 'guide/a/b.md'],
    ['guide/index.md', 'guide/a.md'],
    ['outcomes/a.md', 'guardrails/a.md'],
    ['pods/a/pod.md', 'pods/a/how-we-work.md'],
    ['people/ana.md', 'people/ana.svg'],
    ['people/ana.md', 'people/ana.png'],
  ])('%s and %s do not', ([one, other]) => {
    expect(problems({ [one]: OUTCOME, [other]: OUTCOME }).join('\n')).not.toContain('Two files');
  });
});

describe('places are those of the file as an editor shows it', () => {
  const lines = ['---', 'title: Activate users', 'pod: nobody', '---', '', '# Why', ''];
  test.for<[string, string]>([
    ['line feeds', lines.join('\n')],
    ['line ends of Windows', lines.join('\r\n')],
    ['line ends of old Macs', lines.join('\r')],
    ['a byte order mark', `\ufeff${lines.join('\n')}`],
  ])('with %s', ([, text]) => {
    const { records, diagnostics } = readingOfFiles({ 'outcomes/a.md': text });
    expect(places(diagnostics)).toEqual(['outcomes/a.md:3:6 There is no pod "nobody"']);
    expect(records[0]?.body).toMatchObject({
      text: '\n# Why\n',
      line: 5,
      headings: [{ text: 'Why', line: 6 }],
    });
  });

  test('columns count as editors do, in UTF-16 units', () => {
    expect(
      problems({
        'pods/a/pod.md':
          '---\ntitle: A\nmembers: [{ lenses: [], person: "🎧" }, { lenses: [], person: b }]\n---\n',
      }),
    ).toEqual(['pods/a/pod.md:3:33 There is no person "🎧"', 'pods/a/pod.md:3:63 There is no person "b"']);
  });
});

describe('a file that is no text', () => {
  test('gives the first problem of its encoding and no other', () => {
    const files = { 'outcomes/a.md': new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe]) };
    expect(problems(files)).toEqual(['outcomes/a.md:2:1 This line holds bytes that are not UTF-8']);
  });

  test('is a problem of org.yaml too, and makes nobody else wrong', () => {
    const files = {
      'org.yaml': new Uint8Array([0xff, 0xfe, 0x6e, 0x00]),
      'outcomes/a.md': '---\ntitle: A\nreplaces: [backend]\n---\n',
    };
    expect(problems(files)).toEqual(['org.yaml:1:1 This file is UTF-16']);
  });

  test('may have a problem on each of 100,000 lines', () => {
    expect(problems({ 'outcomes/a.md': '\0\n'.repeat(100_000) })).toHaveLength(100_000);
  });
});

describe('fields with the names of built-in things are unknown, and nothing more', () => {
  test.for(['constructor', 'toString', 'hasOwnProperty', '__defineGetter__', 'valueOf'])('%s', (name) => {
    expect(problems({ 'outcomes/a.md': `---\ntitle: A\n${name}: { polluted: yes }\n---\n` })).toEqual([
      `outcomes/a.md:3:1 Unknown field "${name}"`,
    ]);
    expect({}).not.toHaveProperty('polluted');
  });

  test('__proto__ is refused wherever it stands, also where any name is allowed', () => {
    expect(problems({ 'org.yaml': 'name: Tiny\nrules:\n  __proto__: { severity: off }\n' })).toEqual([
      'org.yaml:3:3 Unexpected field name',
    ]);
  });

  test('so are references: no pod is called constructor', () => {
    expect(problems({ 'outcomes/a.md': '---\ntitle: A\npod: constructor\n---\n' })).toEqual([
      'outcomes/a.md:3:6 There is no pod "constructor"',
    ]);
  });
});

describe('a file made to be slow is read in time', () => {
  const fields = (text: string) => ({ 'pods/a/pod.md': `---\ntitle: A\n${text}\n---\n` });
  test.for<[string, Files, number]>([
    ['5,000 members with unknown fields', fields(`members:\n${'- a: 1\n'.repeat(5_000)}`), 15_000],
    ['8,000 unknown fields', fields(Array.from({ length: 8_000 }, (_, n) => `k${n}:`).join('\n')), 8_000],
    ['8,000 times the same field', fields('a:\n'.repeat(8_000)), 7_999],
    [
      '2,000 references to nobody',
      fields(`members:\n${'- { person: a, lenses: [] }\n'.repeat(2_000)}`),
      2_000,
    ],
    ['a reference of 10,000 letters', fields(`members: [{ person: ${'a'.repeat(10_000)}, lenses: [] }]`), 1],
    ['a field name of 10,000 letters', fields(`? ${'a'.repeat(10_000)}\n: b`), 1],
  ])('%s', ([, files, count]) => {
    expect(problems(files)).toHaveLength(count);
  });
});

describe('200 broken files', () => {
  const broken = Object.fromEntries(
    Array.from({ length: 200 }, (_, n) => [`outcomes/a${199 - n}.md`, `---\ntitle: A${n}\npod: [\n---\n`]),
  );

  test('give 200 reports, by file', () => {
    const { diagnostics } = readingOfFiles(broken);
    const files = diagnostics.map(({ file }) => file);
    expect(files).toEqual(Object.keys(broken).sort());
  });

  test('give the same reports again, in whatever order the files come', () => {
    const reversed = Object.fromEntries(Object.entries(broken).reverse());
    expect(print(readingOfFiles(reversed).diagnostics)).toBe(print(readingOfFiles(broken).diagnostics));
  });
});

test('defaults are filled in, and prose is kept as it was written', () => {
  const { org } = readingOfFiles({ 'outcomes/a.md': '---\ntitle: " A "\n---\n\n  Why\n' });
  expect(known(org.outcomes, 'a')).toMatchObject({
    title: 'A',
    data: { status: 'active', commitment: 'committed', definitionOfDone: [], aliases: [] },
    body: { text: '\n  Why\n' },
  });
});

test.for<[string, string[]]>([
  ['name: A\n', []],
  ['name: [broken\n', []],
  ['name: A\nmdx: [guide/y]\n', []],
  ['name: A\nmdx: [guide/x]\n', ['<a>{\n']],
])(
  'MDX is looked into only where org.yaml allows it, since reading it alone may cost minutes: %j',
  ([orgYaml, expected]) => {
    const lookedInto: string[] = [];
    const nothing = {
      headings: [],
      anchors: [],
      links: [],
      diagrams: [],
      blocks: [],
      prose: [],
      problems: [],
    };
    const reader = {
      body: () => nothing,
      inline: () => nothing,
      mdx(text: string) {
        lookedInto.push(text);
        return nothing;
      },
    };
    const page = '---\ntitle: A\n---\n<a>{\n';
    readRecords(sourceFiles({ 'org.yaml': orgYaml, 'guide/x/index.mdx': page }), reader);
    expect(lookedInto).toEqual(expected);
  },
);

describe('MDX takes code only from the folder that the maintainers approve', () => {
  const told = (statement: string) =>
    problems({
      'org.yaml': 'name: A\nmdx: [guide/x]\n',
      'guide/x/index.mdx': `---\ntitle: A\n---\n\n${statement}\n`,
    });

  test.each([
    ['import { a } from "../../pods/a/_a.mjs";', 20],
    ["import '../y/_a.css';", 9],
    ['import {\n  a,\n} from "./../_b.astro";', 9],
    ['export * from "/src/a.ts";', 16],
  ])('not %j', (statement, column) => {
    const line = 5 + statement.split('\n').length - 1;
    const message = 'This takes code from outside of guide/x, the folder that org.yaml allows MDX in';
    expect(told(statement)).toEqual([`guide/x/index.mdx:${line}:${column} ${message}`]);
  });

  test.each([
    'import A from "./_a.astro";',
    'import { a } from "./parts/../_a.mjs";',
    'import data from "../../pods/a/_data.json";',
    'import { createHash } from "node:crypto";',
    'export const a = "../b.mjs";',
  ])('but %s', (statement) => {
    expect(told(statement)).toEqual([]);
  });
});
