import type { Root } from 'hast';
import type { MarkdownDocument } from './document.ts';
import { isElement, textContent, visitElements } from './tree.ts';

/**
 * Puts a mark in the place of every Mermaid fence that can be drawn. The marks are comments: those of authors have
 * been taken out, so none can be mistaken for one.
 * @returns the HTML for each mark, by its number
 */
export function markDiagrams({ options }: MarkdownDocument, root: Root): string[] {
  const drawn: string[] = [];
  if (!options.drawDiagram) return drawn;
  visitElements(root, (pre, parent, index) => {
    const [code] = pre.children;
    if (pre.tagName !== 'pre' || !isElement(code, 'code') || !isMermaid(code.properties['className'])) return;
    const html = options.drawDiagram?.(textContent(code).replace(/\n$/, ''));
    if (html === undefined) return;
    parent.children[index] = { type: 'comment', value: `diagram-${drawn.length}` };
    drawn.push(html);
  });
  return drawn;
}

/** Puts the drawings in the places of their marks. */
export function withDiagrams(html: string, drawn: readonly string[]): string {
  if (drawn.length === 0) return html;
  return html.replace(/<!--diagram-(\d+)-->/g, (mark, number) => drawn[Number(number)] ?? mark);
}

function isMermaid(className: unknown): boolean {
  return Array.isArray(className) && className.includes('language-mermaid');
}
