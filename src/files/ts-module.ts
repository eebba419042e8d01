import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** What a TypeScript file declares at its top level, and what it takes from its neighbours. */
export interface Module {
  readonly declarations: ReadonlyMap<string, ts.Node>;
  /** The neighbour that an imported name is declared in. */
  readonly imports: ReadonlyMap<string, string>;
}

/** Parses a TypeScript file; nothing in it is run or resolved. */
export function readModule(path: string): Module {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const declarations = new Map<string, ts.Node>();
  const imports = new Map<string, string>();
  for (const statement of source.statements) {
    if (ts.isVariableStatement(statement)) {
      for (const each of statement.declarationList.declarations) declarations.set(each.name.getText(), each);
    } else if (ts.isFunctionDeclaration(statement) && statement.name) {
      declarations.set(statement.name.text, statement);
    } else if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)) {
      const names = statement.importClause?.namedBindings;
      const from = statement.moduleSpecifier.text.replace(/^\.\//, '');
      if (names && ts.isNamedImports(names))
        for (const { name } of names.elements) imports.set(name.text, from);
    }
  }
  return { declarations, imports };
}

/** The text of the comment `/** … *\/` above a declaration or a field. */
export function commentAbove(node: ts.Node): string | undefined {
  const comment = ts.getJSDocCommentsAndTags(node).findLast(ts.isJSDoc)?.comment;
  return ts.getTextOfJSDocComment(comment)?.replace(/\s+/g, ' ').trim() || undefined;
}

export function keyOf(name: ts.PropertyName): string {
  return ts.isStringLiteral(name) || ts.isIdentifier(name) ? name.text : name.getText();
}

/** The first node of a kind, in the order of the source. */
export function findNode<T extends ts.Node>(
  node: ts.Node | undefined,
  is: (node: ts.Node) => node is T,
): T | undefined {
  if (!node) return undefined;
  return is(node) ? node : ts.forEachChild(node, (child) => findNode(child, is));
}
