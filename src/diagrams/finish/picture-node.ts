/** An element of a picture that is being finished: nothing but a name, attributes and children. */
export interface PictureNode {
  readonly name: string;
  readonly attributes: Map<string, string>;
  children: (PictureNode | string)[];
}

/** A node and everything in it, from the outside in. */
export function* allIn(node: PictureNode): Generator<PictureNode> {
  yield node;
  for (const child of node.children) if (typeof child !== 'string') yield* allIn(child);
}

/** All the text in a node. */
export function textIn(node: PictureNode): string {
  return node.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}

/** Takes out every node that a test fits, from the inside out. */
export function prune(node: PictureNode, isUnwanted: (child: PictureNode) => boolean): void {
  node.children = node.children.filter((child) => {
    if (typeof child === 'string') return true;
    prune(child, isUnwanted);
    return !isUnwanted(child);
  });
}
