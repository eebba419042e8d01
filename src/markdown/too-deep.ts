import { markdownToMdast } from 'satteri';
import { type MarkdownDocument, report, spotOf } from './document.ts';
import { features } from './features.ts';
import { MAX_DEPTH } from './limits.ts';
import type { Spot } from './problem.ts';
import { depthOf } from './tree.ts';

interface Node {
  readonly children?: readonly Node[];
  readonly position?: { readonly start: Spot } | undefined;
}

/** Reports that a text nests too deeply, at the first node that is as deep as it may get. */
export function reportDepth(document: MarkdownDocument, source: string): void {
  const root = markdownToMdast(source, { features: features(document.labels) }) as Node;
  const place = firstAt(root, depthOf(root, MAX_DEPTH) - 1);
  report(
    document,
    'too-deep',
    spotOf(document, place?.position?.start),
    `Markup is nested more than ${MAX_DEPTH} levels deep here`,
    'Nest less, or put the text into a code block.',
  );
}

/** The first node in the text at a depth; by hand instead of recursion, because the tree is hostile. */
function firstAt(root: Node, depth: number): Node | undefined {
  const open: { readonly node: Node; readonly depth: number }[] = [{ node: root, depth: 0 }];
  for (let entry = open.pop(); entry; entry = open.pop()) {
    if (entry.depth === depth) return entry.node;
    for (const child of [...(entry.node.children ?? [])].reverse()) {
      open.push({ node: child, depth: entry.depth + 1 });
    }
  }
  return undefined;
}
