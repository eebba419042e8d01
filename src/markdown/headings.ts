import GithubSlugger, { slug as plainSlug } from 'github-slugger';
import type { Element, Nodes, Root } from 'hast';
import type { Heading } from '../org/body.ts';
import type { MarkdownDocument } from './document.ts';
import { isElement, textContent, visitElements } from './tree.ts';

/** Ids in the tree that the parser generated: those of footnotes. */
export function generatedIds(root: Root): string[] {
  const ids: string[] = [];
  visitElements(root, ({ properties }) => {
    if (typeof properties['id'] === 'string') ids.push(properties['id']);
  });
  return ids;
}

/**
 * Gives the headings their anchors, the ones GitHub gives them, and lists them. `taken` are ids that no heading
 * may have. The heading that opens the footnotes is the parser's, has its id and is not listed.
 */
export function nameHeadings(document: MarkdownDocument, root: Root, taken: readonly string[]): Heading[] {
  const slugger = new GithubSlugger();
  for (const id of taken) slugger.occurrences[id] = 0;
  const shift = document.options.headingShift ?? 0;
  return outlineOf(root).map(({ element, hasContent }) => {
    const { dataAt, ...properties } = element.properties;
    const [line, column] = String(dataAt ?? '').split(':');
    const depth = Math.min(6, Math.max(1, rankOf(element) + shift));
    const words = textContent(element).replace(/\s/g, ' ').trim();
    // A heading of punctuation alone would have no anchor at all.
    const slug = slugger.slug(plainSlug(words) === '' ? 'section' : words);
    element.tagName = `h${depth}`;
    element.properties = { ...properties, id: slug };
    return {
      depth,
      text: visibleText(element).replace(/\s+/g, ' ').trim(),
      slug,
      line: Number(line) || document.options.line,
      column: Number(column) || 1,
      hasContent,
    };
  });
}

/** The headings in order, and whether there is anything before the next one of the same or a higher rank. */
function outlineOf(root: Root): { readonly element: Element; readonly hasContent: boolean }[] {
  const found: { element: Element; hasContent: boolean }[] = [];
  let open: { element: Element; hasContent: boolean }[] = [];
  const visit = (node: Nodes, isInHeading: boolean): void => {
    // Footnotes stand behind the text: they are no content of its last section.
    if (isElement(node) && 'dataFootnotes' in node.properties) open = [];
    const isHeading = isElement(node) && /^h[1-6]$/.test(node.tagName) && node.properties['id'] === undefined;
    if (isHeading) {
      const heading = { element: node, hasContent: false };
      found.push(heading);
      open = [...open.filter((other) => rankOf(other.element) < rankOf(node)), heading];
    } else if (!isInHeading && isContent(node)) {
      for (const heading of open) heading.hasContent = true;
      open = [];
    }
    if ('children' in node) for (const child of node.children) visit(child, isInHeading || isHeading);
  };
  visit(root, false);
  return found;
}

function isContent(node: Nodes): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  return node.type === 'element' && ['img', 'input'].includes(node.tagName);
}

function rankOf(element: Element): number {
  return Number(element.tagName.slice(1));
}

/** The text of a heading without the numbers of its footnotes. */
function visibleText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && 'dataFootnoteRef' in node.properties) return '';
  return 'children' in node ? node.children.map(visibleText).join('') : '';
}
