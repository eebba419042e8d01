/** As much of d3-flextree as is used here; it brings no types along. */
declare module 'd3-flextree' {
  interface FlexNode<T> {
    readonly data: T;
    readonly parent: FlexNode<T> | null;
    /** The middle across the direction in which the tree grows. */
    readonly x: number;
    /** Where it begins along that direction. */
    readonly y: number;
    readonly nodes: FlexNode<T>[];
  }

  interface FlexLayout<T> {
    (tree: FlexNode<T>): FlexNode<T>;
    hierarchy(data: T): FlexNode<T>;
  }

  export function flextree<T>(options: {
    children(data: T): readonly T[];
    nodeSize(node: FlexNode<T>): readonly [across: number, along: number];
    spacing(a: FlexNode<T>, b: FlexNode<T>): number;
  }): FlexLayout<T>;
}
