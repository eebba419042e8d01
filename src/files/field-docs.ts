import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { commentAbove, findNode, keyOf, type Module, readModule } from './ts-module.ts';

/** What is written above the fields of one schema, by dotted path (`worth.cost.people`); what is above the schema itself stands at ''. */
export type FieldDocs = Record<string, string>;

/**
 * Reads the comments above the fields of every collection. Comments are gone when code runs, so they are read from the
 * source: what a field means is written once, beside the field.
 * @param folder that of the collections, with their `index.ts`
 */
export function readFieldDocs(folder: string): Record<string, FieldDocs> {
  const reader = new Reader(folder);
  const docs = { organisation: reader.docsOf('organisation.ts', 'organisationSchema') };
  const kinds = reader.collections().map(([kind, schema]) => [kind, reader.docsOf('index.ts', schema)]);
  if (reader.undocumented.length === 0) return { ...docs, ...Object.fromEntries(kinds) };
  throw new Error(`No comment /** … */ stands above ${reader.undocumented.join(', ')}`);
}

/** A declaration or an expression, and the file it stands in. */
interface Found {
  readonly node: ts.Node;
  readonly file: string;
}

const OBJECTS = new Set(['object', 'strictObject', 'looseObject']);

class Reader {
  readonly #modules: ReadonlyMap<string, Module>;
  /** Fields without a comment, as `outcome.ts: worth.cost`. */
  readonly undocumented: string[] = [];

  constructor(folder: string) {
    const names = readdirSync(folder).filter((name) => name.endsWith('.ts'));
    this.#modules = new Map(names.map((name) => [name, readModule(join(folder, name))]));
  }

  /** Each kind of collection with the name of its schema. */
  collections(): [kind: string, schema: string][] {
    const object = findNode(this.#declaration('index.ts', 'SCHEMAS')?.node, ts.isObjectLiteralExpression);
    return (object?.properties ?? []).flatMap((property) =>
      ts.isPropertyAssignment(property) ? [[keyOf(property.name), property.initializer.getText()]] : [],
    );
  }

  docsOf(file: string, schema: string): FieldDocs {
    const found = this.#declaration(file, schema);
    if (!found) throw new Error(`${file} knows no ${schema}`);
    const docs: FieldDocs = {};
    this.#note(docs, '', found);
    this.#walk(found, '', docs, new Set());
    return docs;
  }

  /** Looks for objects with fields in an expression, through calls and names. */
  #walk({ node, file }: Found, path: string, docs: FieldDocs, above: ReadonlySet<ts.Node>): void {
    if (above.has(node)) return;
    const inside = new Set([...above, node]);
    const into = (next: ts.Node) => this.#walk({ node: next, file }, path, docs, inside);
    if (ts.isIdentifier(node)) {
      const declared = this.#declaration(file, node.text);
      if (declared) this.#walk(declared, path, docs, inside);
    } else if (isCallOf(node, 'record')) {
      // What is in a record has no name of its own.
    } else if (isCallOf(node, ...OBJECTS)) {
      const fields = node.arguments[0];
      if (fields) this.#fields({ node: fields, file }, path, docs, inside);
    } else if (ts.isPropertyAccessExpression(node)) {
      into(node.expression);
    } else {
      ts.forEachChild(node, into);
    }
  }

  #fields({ node, file }: Found, path: string, docs: FieldDocs, above: ReadonlySet<ts.Node>): void {
    if (!ts.isObjectLiteralExpression(node)) return;
    for (const property of node.properties) {
      if (ts.isSpreadAssignment(property)) {
        const spread = this.#declaration(file, property.expression.getText());
        const object = findNode(spread?.node, ts.isObjectLiteralExpression);
        if (spread && object) this.#fields({ node: object, file: spread.file }, path, docs, above);
      } else if (ts.isPropertyAssignment(property)) {
        const inner = path === '' ? keyOf(property.name) : `${path}.${keyOf(property.name)}`;
        this.#note(docs, inner, { node: property, file });
        this.#walk({ node: property.initializer, file }, inner, docs, above);
      }
    }
  }

  #note(docs: FieldDocs, path: string, { node, file }: Found): void {
    const text = commentAbove(node);
    if (text === undefined) this.undocumented.push(`${file}: ${path}`);
    else docs[path] = text;
  }

  #declaration(file: string, name: string): Found | undefined {
    const module = this.#modules.get(file);
    const node = module?.declarations.get(name);
    if (node) return { node, file };
    const from = module?.imports.get(name);
    return from === undefined ? undefined : this.#declaration(from, name);
  }
}

function isCallOf(node: ts.Node, ...names: string[]): node is ts.CallExpression {
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    names.includes(node.expression.name.text)
  );
}
