import type { Root, Yaml } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { Document, isCollection, isScalar, Pair, Scalar, YAMLMap } from 'yaml';
import type { NewField, NewPage } from './recipe.ts';

const processor = unified()
  .use(remarkStringify, { bullet: '-', emphasis: '*' })
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml']);

/** A page as a file. Written from syntax trees, so that nothing somebody typed can become markup or another field. */
export function pageText({ fields, body, more }: NewPage): string {
  const fence: Yaml[] = fields.length === 0 ? [] : [{ type: 'yaml', value: frontMatter(fields, more) }];
  const root: Root = { type: 'root', children: [...fence, ...body] };
  return processor.stringify(root);
}

function frontMatter(fields: readonly NewField[], more: string | undefined): string {
  const document = new Document({}, { version: '1.2', schema: 'core', aliasDuplicateObjects: false });
  const map = new YAMLMap();
  map.items = fields.map((field) => pair(document, field));
  document.contents = map;
  if (more !== undefined) document.comment = comment(more);
  // A folded line is harder to change than a long one.
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
}

function pair(document: Document, { name, value, above, below }: NewField): Pair {
  const key = new Scalar(name);
  const node = document.createNode(value);
  if (above !== undefined) key.commentBefore = comment(above);
  if (below !== undefined && isCollection(node)) node.comment = comment(below);
  if (isCollection(node)) flow(node.items);
  return new Pair(key, node);
}

/** Lists inside lists, such as lenses, fit on the line. */
function flow(items: readonly unknown[]): void {
  for (const item of items) {
    if (!isCollection(item)) continue;
    for (const entry of item.items) {
      const inner = entry instanceof Pair ? entry.value : entry;
      if (isCollection(inner) && inner.items.every((each) => isScalar(each))) inner.flow = true;
    }
  }
}

function comment(text: string): string {
  return text
    .split('\n')
    .map((line) => ` ${line}`)
    .join('\n');
}
