import { flextree } from 'd3-flextree';
import { LINE_GAP, type TreeItem } from './items.ts';

/** A block in its place. */
export interface PlacedItem {
  readonly item: TreeItem;
  readonly x: number;
  readonly y: number;
  /** The block that it hangs on. */
  readonly parent: PlacedItem | undefined;
}

export interface PlacedTree {
  readonly width: number;
  readonly height: number;
  /** Parents before their children. */
  readonly items: readonly PlacedItem[];
}

/** Between two columns: room for the connecting curves. */
const COLUMN_GAP = 36;
const SIBLING_GAP = 16;
const COUSIN_GAP = 28;

/** Lays a tree out from left to right, so that no two blocks overlap and each stands beside the middle of its children. */
export function layOutTree(root: TreeItem): PlacedTree {
  const layout = flextree<TreeItem>({
    children: ({ children }) => children,
    nodeSize: ({ data }) => [data.height, data.width + COLUMN_GAP],
    spacing: (a, b) => (a.parent === b.parent ? SIBLING_GAP : COUSIN_GAP),
  });
  const nodes = layout(layout.hierarchy(root)).nodes;
  const top = Math.min(...nodes.map(({ x, data }) => x - data.height / 2));
  const placed = new Map<unknown, PlacedItem>();
  for (const node of nodes) {
    const { data: item, x: middle, y: left, parent } = node;
    placed.set(node, { item, x: left, y: middle - item.height / 2 - top, parent: placed.get(parent) });
  }
  const items = [...placed.values()];
  return {
    width: Math.max(...items.map(({ item, x }) => x + item.width)),
    height: Math.max(...items.map(({ item, y }) => y + item.height)),
    items,
  };
}

/** How wide a tree will be, before it is laid out. */
export function widthOf({ width, children }: TreeItem): number {
  return children.length === 0 ? width : width + COLUMN_GAP + Math.max(...children.map(widthOf));
}

/** Where the line of a block runs; people have none, and are met in their middle. */
export function lineOf({ item, y }: PlacedItem): number {
  return item.content.kind === 'people' ? y + item.height / 2 : y + item.height - LINE_GAP / 2 + 2;
}
