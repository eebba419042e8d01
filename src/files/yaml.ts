import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type { Diagnostic, Place } from '../org/diagnostic.ts';
import type { FieldPath, Source } from '../org/record.ts';
import { fileProblem } from './file-problem.ts';

/** YAML, read: plain data, where each of its values stands, and everything that is wrong with it. */
export interface ReadYaml {
  readonly data: unknown;
  readonly source: Source;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads YAML 1.2 (core schema: `no` is a string, dates are strings).
 * @param line 1-based line of the file on which the text begins
 */
export function readYaml(file: string, text: string, line: number): ReadYaml {
  const lines = new LineCounter();
  const places = new Places(file, lines, line);
  let document: Document.Parsed;
  try {
    document = parseDocument(text, {
      version: '1.2',
      schema: 'core',
      lineCounter: lines,
      prettyErrors: false,
    });
  } catch {
    // The parser is recursive; what overflows it is no front matter.
    const problem = fileProblem(
      'yaml',
      file,
      { line, column: 1 },
      'This YAML is nested too deeply',
      'Write it flatter.',
    );
    return { data: {}, source: places, diagnostics: [problem] };
  }
  const diagnostics = [...document.errors, ...document.warnings].map(({ pos, code, message }) =>
    fileProblem(
      'yaml',
      file,
      places.at(pos[0]),
      explain(code, message),
      HINTS[code] ?? 'Mend the YAML here.',
    ),
  );
  diagnostics.push(...aliases(document, file, places));
  if (diagnostics.length > 0) return { data: {}, source: places, diagnostics };
  const data = document.contents === null ? {} : plain(document.contents, [], places, diagnostics);
  return { data, source: places, diagnostics };
}

const HINTS: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Keep one of the two.',
  TAB_AS_INDENT: 'Indent with spaces.',
  BAD_INDENT: 'Indent the lines of one list or object by the same number of spaces.',
  MISSING_CHAR: 'Close the quote or bracket; put text with a colon, # or quotes in it in double quotes.',
  BLOCK_AS_IMPLICIT_KEY: 'Put text with a colon in it in double quotes.',
  MULTILINE_IMPLICIT_KEY: 'A field is written "name: value"; text with a colon in it needs double quotes.',
  UNEXPECTED_TOKEN: 'Put text that begins with a sign such as @, %, *, & or ` in double quotes.',
  TAG_RESOLVE_FAILED: 'Write the value without a tag (!).',
  MULTIPLE_DOCS: 'Take the second --- or … away.',
};

/** The parser's own words, except where they speak of it rather than of the text. */
function explain(code: string, message: string): string {
  if (code === 'DUPLICATE_KEY') return 'This field is written twice';
  if (code === 'TAB_AS_INDENT') return 'A tab indents this line';
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return 'Unexpected second colon on this line';
  return message.replace(/\s+/g, ' ').replace(/[.:]$/, '');
}

/** Aliases let a small file grow without bound, and nobody who writes a handbook needs them. */
function aliases(document: Document.Parsed, file: string, places: Places): Diagnostic[] {
  const found: Diagnostic[] = [];
  visit(document, {
    Node(_, node) {
      if (!isAlias(node) && !node.anchor) return;
      const sign = isAlias(node) ? `*${node.source}` : `&${node.anchor}`;
      const message = `Unexpected ${isAlias(node) ? 'alias' : 'anchor'} ${JSON.stringify(sign)}`;
      const hint = 'Write the value out, or put text that begins with * or & in double quotes.';
      found.push(fileProblem('yaml', file, places.at(node.range?.[0] ?? 0), message, hint));
    },
  });
  return found;
}

/** The parsed tree as plain data. Every value's and key's offset is noted on the way. */
function plain(node: Node, path: FieldPath, places: Places, diagnostics: Diagnostic[]): unknown {
  places.noteValue(path, node.range?.[0] ?? 0);
  if (isSeq<Node>(node))
    return node.items.map((item, index) => plain(item, [...path, index], places, diagnostics));
  if (!isMap<Node, Node | null>(node)) return isScalar(node) ? node.value : undefined;
  const data: Record<string, unknown> = {};
  for (const { key, value } of node.items) {
    const offset = key?.range?.[0] ?? 0;
    const name = isScalar(key) ? String(key.value) : undefined;
    if (name === undefined || name === '__proto__') {
      const hint = 'A field is written "name: value".';
      diagnostics.push(fileProblem('yaml', places.file, places.at(offset), 'Unexpected field name', hint));
      continue;
    }
    const inner = [...path, name];
    places.noteKey(inner, offset);
    data[name] = value === null ? null : plain(value, inner, places, diagnostics);
  }
  return data;
}

class Places implements Source {
  readonly file: string;
  readonly #lines: LineCounter;
  readonly #line: number;
  readonly #values = new Map<string, number>();
  readonly #keys = new Map<string, number>();

  constructor(file: string, lines: LineCounter, line: number) {
    this.file = file;
    this.#lines = lines;
    this.#line = line;
  }

  noteValue(path: FieldPath, offset: number): void {
    this.#values.set(keyOf(path), offset);
  }

  noteKey(path: FieldPath, offset: number): void {
    this.#keys.set(keyOf(path), offset);
  }

  at(offset: number): Place {
    const { line, col } = this.#lines.linePos(offset);
    // The counter answers 0 for an empty text.
    return { file: this.file, line: Math.max(line, 1) + this.#line - 1, column: Math.max(col, 1) };
  }

  place(path: FieldPath): Place {
    for (let length = path.length; length > 0; length--) {
      const offset =
        this.#values.get(keyOf(path.slice(0, length))) ?? this.#keys.get(keyOf(path.slice(0, length)));
      if (offset !== undefined) return this.at(offset);
    }
    return { file: this.file, line: 1, column: 1 };
  }

  placeOfKey(path: FieldPath): Place {
    const offset = this.#keys.get(keyOf(path));
    return offset === undefined ? this.place(path) : this.at(offset);
  }
}

function keyOf(path: FieldPath): string {
  return JSON.stringify(path);
}
