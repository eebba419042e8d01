import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Diagnostic, Place } from '../org/diagnostic.ts';
import type { FieldPath, Source } from '../org/record.ts';
import { fileProblem } from './file-problem.ts';
import { type Offsets, yamlProblems } from './yaml-problems.ts';

/** More fields than any page has. Malformed lines cost the parser more than in proportion: 200 KiB of them take 12 seconds. */
const MAX_LENGTH = 64 * 1024;
/** Much deeper than any schema. */
const MAX_DEPTH = 50;

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
  const refused = (message: string, hint: string): ReadYaml => ({
    data: {},
    source: places,
    diagnostics: [fileProblem('yaml', file, { line, column: 1 }, message, hint)],
  });
  if (text.length > MAX_LENGTH) {
    const message = `The fields have ${text.length} characters; at most ${MAX_LENGTH} are read`;
    return refused(message, 'Move prose into the body, or split the file.');
  }
  try {
    return parse(text, lines, places);
  } catch (error) {
    // Parser and walks are recursive; what overflows them is nothing that a person wrote.
    if (error instanceof RangeError) return refused('This YAML is nested too deeply', 'Write it flatter.');
    throw error;
  }
}

function parse(text: string, lines: LineCounter, places: Places): ReadYaml {
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    lineCounter: lines,
    prettyErrors: false,
    resolveKnownTags: false,
    uniqueKeys: false,
  });
  if (document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) throw new RangeError();
  const diagnostics = yamlProblems(document, places);
  if (diagnostics.length > 0) return { data: {}, source: places, diagnostics };
  const data = document.contents === null ? {} : plain(document.contents, [], places, diagnostics);
  return { data, source: places, diagnostics };
}

/** The parsed tree as plain data. Every value's and key's offset is noted on the way. */
function plain(node: Node, path: FieldPath, places: Places, diagnostics: Diagnostic[]): unknown {
  if (path.length > MAX_DEPTH) throw new RangeError();
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

class Places implements Source, Offsets {
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
