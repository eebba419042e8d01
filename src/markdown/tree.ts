import type { Element, Nodes, Properties, Root, Text } from 'hast';

/**
 * Calls `visitor` for every element, children before their parent, so that it may put one node in its place, at
 * `parent.children[index]`. Recursion is safe here: src/markdown/limits.ts bounds the depth first.
 */
export function visitElements(
  parent: Root | Element,
  visitor: (element: Element, parent: Root | Element, index: number) => void,
): void {
  for (const [index, child] of parent.children.entries()) {
    if (child.type === 'element') {
      visitElements(child, visitor);
      visitor(child, parent, index);
    } else if ('children' in child) {
      // A component of MDX: what it holds is text like any other.
      visitElements(child as unknown as Element, visitor);
    }
  }
}

/** The text of a node and all it contains. */
export function textContent(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textContent).join('') : '';
}

/** A new element. */
export function h(tagName: string, properties: Properties, children: Element['children']): Element {
  return { type: 'element', tagName, properties, children };
}

/** A new text node. */
export function textNode(value: string): Text {
  return { type: 'text', value };
}

/** Whether a node is an element of one of these names. */
export function isElement(node: Nodes | undefined, ...names: readonly string[]): node is Element {
  return node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));
}

/** Whether an element has a class. */
export function hasClass(element: Element, name: string): boolean {
  const { className } = element.properties;
  return Array.isArray(className) && className.includes(name);
}

/** Whether a node shows nothing by itself. */
export function isBlank(node: Nodes): boolean {
  return node.type === 'text' ? node.value.trim() === '' : node.type !== 'element';
}

/** Levels of nesting, counted without recursion because the tree may be hostile; stops counting after `most`. */
export function depthOf(root: Nodes | { readonly children?: readonly unknown[] }, most: number): number {
  type Node = { readonly children?: readonly Node[] };
  let level: readonly Node[] = [root as Node];
  let depth = 0;
  while (level.length > 0 && depth <= most) {
    depth += 1;
    const next: Node[] = [];
    for (const node of level) for (const child of node.children ?? []) next.push(child);
    level = next;
  }
  return depth;
}
