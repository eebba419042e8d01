import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  type Node,
  visit,
  type YAMLError,
} from 'yaml';
import type { Diagnostic, Place } from '../org/diagnostic.ts';
import { fileProblem } from './file-problem.ts';

/** Gives the place in the file of an offset in the YAML. */
export interface Offsets {
  readonly file: string;
  at(offset: number): Place;
}

/** Everything that is wrong with YAML as YAML, whatever its fields mean. */
export function yamlProblems(document: Document.Parsed, places: Offsets): Diagnostic[] {
  const openings = new Map<number, number>();
  const found: Diagnostic[] = [];
  visit(document, {
    Node(_, node) {
      const [start, end] = node.range ?? [];
      // Several that end together end because none of them was closed: the outermost comes first.
      if (start !== undefined && end !== undefined && isEnclosed(node) && !openings.has(end)) {
        openings.set(end, start);
      }
      if (isAlias(node) || node.anchor) found.push(alias(node, places));
      if (isMap<Node, unknown>(node)) found.push(...repeatedFields(node.items, places));
    },
  });
  const parser = [...document.errors, ...document.warnings].map((error) =>
    inReadersWords(error, openings, places),
  );
  return [...firstOfEachLine(parser), ...found];
}

function isEnclosed(node: Node): boolean {
  if (isCollection(node)) return node.flow === true;
  return isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
}

/** Aliases let a small file grow without bound, and nobody who writes a handbook needs them. */
function alias(node: Node & { anchor?: string | undefined }, places: Offsets): Diagnostic {
  const sign = isAlias(node) ? `*${node.source}` : `&${node.anchor}`;
  const message = `Unexpected ${isAlias(node) ? 'alias' : 'anchor'} ${JSON.stringify(sign)}`;
  const hint = 'Write the value out, or put text that begins with * or & in double quotes.';
  return fileProblem('yaml', places.file, places.at(node.range?.[0] ?? 0), message, hint);
}

/** The parser could say this too, but compares every field with every other, which takes minutes for a hostile file. */
function repeatedFields(items: readonly { key: Node; value: unknown }[], places: Offsets): Diagnostic[] {
  const names = new Set<string>();
  return items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const name = String(key.value);
    if (!names.has(name)) {
      names.add(name);
      return [];
    }
    const at = places.at(key.range?.[0] ?? 0);
    return [
      fileProblem('yaml', places.file, at, `The field "${name}" is written twice`, 'Keep one of the two.'),
    ];
  });
}

/** After a mistake the parser stumbles over the rest of the line: the first thing it says is the mistake. */
function firstOfEachLine(problems: readonly Diagnostic[]): Diagnostic[] {
  const lines = new Set<number>();
  return problems.filter(({ line }) => {
    if (lines.has(line)) return false;
    lines.add(line);
    return true;
  });
}

function inReadersWords(
  { code, message, pos }: YAMLError,
  openings: ReadonlyMap<number, number>,
  places: Offsets,
): Diagnostic {
  const words = WORDS.find(([pattern]) => pattern.test(`${code} ${message}`));
  // What is never closed is noticed at the end of the file, but has to be mended where it begins.
  const offset = words?.[0] === UNCLOSED ? (openings.get(pos[0]) ?? pos[0]) : pos[0];
  const own = message.replace(/\s+/g, ' ').replace(/[.:]$/, '');
  const [said, hint] = words?.[1](own) ?? [own, 'Mend the YAML here.'];
  return fileProblem('yaml', places.file, places.at(offset), said, hint);
}

const IN_QUOTES = 'Put text with a colon in it in double quotes.';
const SAME_INDENT = 'Indent the lines of one list or object by the same number of spaces.';
const UNCLOSED = /Missing closing|end with a [\]}]$/;

/** What the parser says, by code and message, and what it means to somebody who has never heard of its terms. */
const WORDS: readonly (readonly [RegExp, (message: string) => readonly [message: string, hint: string]])[] = [
  [
    UNCLOSED,
    (message) => {
      const end = /[\]}]$/.exec(message)?.[0];
      return end === undefined
        ? [
            'This quote is never closed',
            'Close it. In double quotes, write \\" for a quote that belongs to the text.',
          ]
        : [
            `This ${end === ']' ? '[' : '{'} is never closed`,
            `Close it with ${end}, and indent the lines until there.`,
          ];
    },
  ],
  [/^TAB_AS_INDENT/, () => ['A tab indents this line', 'Indent with spaces.']],
  [/^BLOCK_AS_IMPLICIT_KEY Nested/, () => ['Unexpected second colon on this line', IN_QUOTES]],
  [
    /^BAD_INDENT|^BLOCK_AS_IMPLICIT_KEY/,
    () => ['This line is not indented like the others of its list or object', SAME_INDENT],
  ],
  [
    /^MULTILINE_IMPLICIT_KEY|need to be followed by map values/,
    () => [
      "Expected a colon after a field's name",
      'A field is written "name: value", an item of a list "- value".',
    ],
  ],
  [
    /block-seq-ind on same line/,
    () => [
      'Unexpected "- " on the line of a field',
      'Begin the list on the next line, or put the text in double quotes.',
    ],
  ],
  [
    /at node end/,
    () => [
      'Unexpected text after the end of a value',
      'Put the whole value in double quotes, with \\" for a quote in it.',
    ],
  ],
  [
    /^BAD_SCALAR_START/,
    (message) => [`Text without quotes cannot begin with ${message.slice(-1)}`, 'Put it in double quotes.'],
  ],
  [
    /token in YAML/,
    (message) => [
      `Unexpected ${message.slice(message.indexOf('"'))}`,
      'Put text that holds such a sign in double quotes.',
    ],
  ],
  [
    /^UNEXPECTED_TOKEN/,
    (message) => [message, 'Put text that begins with a sign such as [, {, | or > in double quotes.'],
  ],
  [/^BAD_DQ_ESCAPE/, (message) => [message, 'Write \\\\ for a backslash, or put the text in single quotes.']],
  [/^TAG_RESOLVE_FAILED/, (message) => [message, 'Write the value without a tag (!).']],
  [
    /^MULTIPLE_DOCS/,
    () => ['The YAML ends above this line and begins again', 'Take the line --- or ... away.'],
  ],
];
