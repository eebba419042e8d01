import { backwardEdges } from './direction.ts';
import type { Edge, Graph } from './graph.ts';
import { assignLayers } from './layers.ts';
import { orderLayers } from './order.ts';
import { placeInLayers, type Room } from './place.ts';

/** A graph whose nodes have a height. */
export interface LayeredGraph extends Graph {
  readonly heights: readonly number[];
}

export interface LayeredLayout {
  /** The layer of each node, from 0. */
  readonly layers: readonly number[];
  /** The middle of each node, from the top of the drawing. */
  readonly middles: readonly number[];
  /** For each edge, where it passes through the layers between its ends: from its `from` to its `to`. */
  readonly bends: readonly (readonly { readonly layer: number; readonly middle: number }[])[];
  /** Edges that lead from a later layer to an earlier one. */
  readonly isBackward: readonly boolean[];
  readonly height: number;
}

const BEND: Room = { height: 8, isBend: true };

/**
 * Lays a graph out in layers from left to right, so that edges run one way wherever they can and never through a node.
 * The same graph always gives the same layout.
 */
export function layOutInLayers({ size, edges, heights }: LayeredGraph): LayeredLayout {
  const isBackward = backwardEdges({ size, edges });
  const forward = edges.map((edge, index) => (isBackward[index] ? { from: edge.to, to: edge.from } : edge));
  const layers = assignLayers({ size, edges: forward });
  const rooms: Room[] = heights.map((height) => ({ height, isBend: false }));
  const columns: number[][] = Array.from({ length: Math.max(-1, ...layers) + 1 }, () => []);
  for (const [node, layer] of layers.entries()) columns[layer]?.push(node);

  const segments: Edge[] = [];
  const chains = forward.map(({ from, to }) => {
    const chain: number[] = [];
    let last = from;
    for (let layer = (layers[from] ?? 0) + 1; layer < (layers[to] ?? 0); layer++) {
      const bend = rooms.push(BEND) - 1;
      columns[layer]?.push(bend);
      segments.push({ from: last, to: bend });
      chain.push(bend);
      last = bend;
    }
    segments.push({ from: last, to });
    return chain;
  });

  const gap = (a: Room, b: Room) => (a.isBend && b.isBend ? 4 : a.isBend || b.isBend ? 14 : 26);
  const middles = placeInLayers(orderLayers(columns, segments), segments, rooms, gap);
  const top = Math.min(...rooms.map(({ height }, index) => (middles[index] ?? 0) - height / 2));
  const bottom = Math.max(...rooms.map(({ height }, index) => (middles[index] ?? 0) + height / 2));
  const shifted = middles.map((middle) => middle - top);
  return {
    layers,
    middles: shifted.slice(0, size),
    bends: chains.map((chain, index) => {
      const start = layers[forward[index]?.from ?? 0] ?? 0;
      const points = chain.map((bend, step) => ({ layer: start + step + 1, middle: shifted[bend] ?? 0 }));
      return isBackward[index] ? points.reverse() : points;
    }),
    isBackward,
    height: size === 0 ? 0 : bottom - top,
  };
}
