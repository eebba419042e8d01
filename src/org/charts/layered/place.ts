import type { Edge } from './graph.ts';
import type { Layers } from './order.ts';

/** What placing needs to know of a node. */
export interface Room {
  readonly height: number;
  /** Bends of edges are pulled straight more strongly than nodes are pulled together. */
  readonly isBend: boolean;
}

const SWEEPS = 16;

/**
 * Gives each node the height at which its middle stands: near its neighbours, in the order of its layer, and never nearer
 * to the next one than `gap` allows.
 */
export function placeInLayers(
  layers: Layers,
  edges: readonly Edge[],
  rooms: readonly Room[],
  gap: (a: Room, b: Room) => number,
): number[] {
  const neighbours = Array.from({ length: rooms.length }, (): [node: number, weight: number][] => []);
  for (const { from, to } of edges) {
    const bends = Number(rooms[from]?.isBend) + Number(rooms[to]?.isBend);
    const weight = [1, 2, 6][bends] ?? 1;
    neighbours[from]?.push([to, weight]);
    neighbours[to]?.push([from, weight]);
  }
  const middles: number[] = Array.from({ length: rooms.length }, () => 0);
  const distance = (a: number, b: number) => {
    const [above, below] = [rooms[a] as Room, rooms[b] as Room];
    return (above.height + below.height) / 2 + gap(above, below);
  };
  for (const layer of layers)
    settle(
      layer,
      layer.map(() => 0),
      middles,
      distance,
    );
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const layer of sweep % 2 === 0 ? layers : layers.toReversed()) {
      const wanted = layer.map((node) => weightedMean(neighbours[node] ?? [], middles) ?? middles[node] ?? 0);
      settle(layer, wanted, middles, distance);
    }
  }
  return middles;
}

function weightedMean(neighbours: readonly (readonly [number, number])[], middles: readonly number[]) {
  const total = neighbours.reduce((sum, [, weight]) => sum + weight, 0);
  if (total === 0) return undefined;
  return neighbours.reduce((sum, [node, weight]) => sum + weight * (middles[node] ?? 0), 0) / total;
}

/**
 * Puts a layer's nodes as near to where they want to be as their order and distances allow: the least squares answer,
 * by pooling neighbours that push each other (isotonic regression).
 */
function settle(
  layer: readonly number[],
  wanted: readonly number[],
  middles: number[],
  distance: (a: number, b: number) => number,
): void {
  const offsets: number[] = [];
  for (const [index, node] of layer.entries()) {
    const above = layer[index - 1];
    offsets.push(above === undefined ? 0 : (offsets[index - 1] ?? 0) + distance(above, node));
  }
  const pools: { sum: number; count: number }[] = [];
  for (const [index, want] of wanted.entries()) {
    let pool = { sum: want - (offsets[index] ?? 0), count: 1 };
    for (
      let last = pools.at(-1);
      last && last.sum / last.count > pool.sum / pool.count;
      last = pools.at(-1)
    ) {
      pools.pop();
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
    }
    pools.push(pool);
  }
  const shifts = pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  for (const [index, node] of layer.entries()) middles[node] = (offsets[index] ?? 0) + (shifts[index] ?? 0);
}
