import GithubSlugger from 'github-slugger';
import type { Heading as HeadingNode, Nodes, Root } from 'mdast';
import { type MdxJsxFlowElement, type MdxJsxTextElement, mdxToJs, mdxToMdast } from 'satteri';
import type { BodyBlock, Heading } from '../org/body.ts';
import { beyondMdxLimits } from './mdx-limits.ts';
import type { Outline } from './outline.ts';
import type { ProblemRule } from './problem.ts';

/** What is wrong with an MDX body; it cannot be published before it is mended. */
interface MdxProblem {
  readonly rule: 'mdx' | ProblemRule;
  readonly message: string;
  readonly hint: string;
  readonly line: number;
  readonly column: number;
}

/** The same as `outline`, for MDX, which is trusted: its markup is not judged, only whether it can be compiled. */
export type MdxOutline = Omit<Outline, 'problems'> & { readonly problems: readonly MdxProblem[] };

/**
 * Reads an MDX body without running it. What components make at build cannot be known here.
 * @param line 1-based line of the file on which the text begins
 */
export function outlineMdx(mdx: string, { line }: { readonly line: number }): MdxOutline {
  const shift = line - 1;
  const beyond = beyondMdxLimits(mdx);
  if (beyond) return unread({ ...beyond, line: beyond.line + line, column: 1 });
  try {
    // Compiling finds the errors in the code; the tree has the places.
    mdxToJs(mdx);
    return { ...read(mdxToMdast(mdx) as Root, shift), problems: [] };
  } catch (error) {
    return unread(problemOf(error, shift));
  }
}

/** Of MDX that cannot be read nothing is known but why. */
function unread(problem: MdxProblem): MdxOutline {
  return { headings: [], links: [], anchors: [], prose: [], diagrams: [], blocks: [], problems: [problem] };
}

function read(root: Root, shift: number): Omit<Outline, 'problems'> {
  const slugger = new GithubSlugger();
  const headings: Heading[] = [];
  const links: Outline['links'][number][] = [];
  const prose: Outline['prose'][number][] = [];
  const diagrams: Outline['diagrams'][number][] = [];
  const blocks: Outline['blocks'][number][] = [];
  const defined = definedIn(root);
  const visit = (node: Nodes): void => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const place = { line: line + shift, column };
    if (node.type === 'heading') headings.push({ ...place, ...headingOf(root, node, slugger) });
    if (node.type === 'link' || node.type === 'definition')
      links.push({ kind: 'link', href: node.url, ...place });
    if (node.type === 'image') links.push({ kind: 'image', href: node.url, ...place });
    if (node.type === 'text' && node.value.trim() !== '') prose.push({ text: node.value, ...place });
    if (node.type === 'code' && node.lang === 'mermaid') {
      diagrams.push({ source: node.value, line: place.line + 1, column });
    }
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const isComponent = /^[A-Z]\w*$/.test(node.name ?? '') && !defined.has(node.name ?? '');
      if (isComponent) blocks.push(blockOf(node, place, shift));
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  return { headings, links, prose, diagrams, blocks, anchors: [] };
}

/** Components that the text brings along, and the one that MDX has of itself. Every capital name in its code counts. */
function definedIn(root: Root): Set<string> {
  const code = root.children.map((node) => (node.type === 'mdxjsEsm' ? node.value : '')).join('\n');
  return new Set(['Fragment', ...(code.match(/\b[A-Z]\w*/g) ?? [])]);
}

function blockOf(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  place: { readonly line: number; readonly column: number },
  shift: number,
): BodyBlock {
  const attributes = node.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') return [];
    const start = attribute.position?.start;
    const at = start ? { line: start.line + shift, column: start.column } : place;
    // Without a value it is a flag, which no building block has.
    const value =
      typeof attribute.value === 'object' && attribute.value ? undefined : (attribute.value ?? '');
    return [{ name: attribute.name, value, ...at }];
  });
  return { name: node.name ?? '', attributes, isInText: node.type === 'mdxJsxTextElement', ...place };
}

function headingOf(root: Root, node: HeadingNode, slugger: GithubSlugger) {
  const text = textOf(node);
  const next = root.children[root.children.indexOf(node) + 1];
  const hasContent = next !== undefined && (next.type !== 'heading' || next.depth > node.depth);
  return { depth: node.depth, text, slug: slugger.slug(text), hasContent };
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** The compiler puts the place before its message: `3:1: Expected a closing tag`. */
function problemOf(error: unknown, shift: number): MdxProblem {
  const text = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', message = text] = /^(\d+):(\d+):\s*(.*)$/s.exec(text) ?? [];
  return {
    rule: 'mdx',
    message: `This MDX cannot be compiled: ${message.replace(/\s*\(mdx[^)]*\)\s*$/, '').replace(/\s+/g, ' ')}`,
    hint: 'Close every tag and brace; write {"{"} for a brace and {"<"} for a less-than sign.',
    line: Number(line) + shift,
    column: Number(column),
  };
}
