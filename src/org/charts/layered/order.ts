import type { Edge } from './graph.ts';

/** Nodes by layer, from top to bottom. */
export type Layers = readonly (readonly number[])[];

const SWEEPS = 24;

/**
 * Orders the nodes of each layer so that few edges cross: by the middle of their neighbours, back and forth
 * (Sugiyama, Tagawa and Toda 1981), and then by swapping neighbours where that helps.
 * @param edges each from one layer to the next
 */
export function orderLayers(start: Layers, edges: readonly Edge[]): Layers {
  const before = Map.groupBy(edges, ({ to }) => to);
  const after = Map.groupBy(edges, ({ from }) => from);
  let layers = start.map((layer) => [...layer]);
  let best: Layers = start;
  let fewest = crossings(start, edges);
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
    const isForward = sweep % 2 === 0;
    layers = layers.map((layer) => [...layer]);
    const indexes = layers.map((_, index) => index);
    for (const index of isForward ? indexes : indexes.reverse()) {
      const neighbours = isForward ? layers[index - 1] : layers[index + 1];
      if (neighbours)
        sortByMiddle(layers[index] ?? [], neighbours, isForward ? before : after, isForward, sweep);
    }
    swapNeighbours(layers, edges);
    const count = crossings(layers, edges);
    if (count < fewest) {
      best = layers;
      fewest = count;
    }
  }
  return best;
}

function sortByMiddle(
  layer: number[],
  neighbours: readonly number[],
  edges: ReadonlyMap<number, Edge[]>,
  isForward: boolean,
  sweep: number,
): void {
  const place = new Map(neighbours.map((node, index) => [node, index]));
  const middle = new Map(
    layer.map((node, index) => {
      const ends = (edges.get(node) ?? []).map(({ from, to }) => place.get(isForward ? from : to) ?? 0);
      return [node, ends.length > 0 ? ends.reduce((sum, end) => sum + end, 0) / ends.length : index];
    }),
  );
  // Nodes with the same middle change places every other time, or an order could never leave where it is stuck.
  if (sweep % 4 >= 2) layer.reverse();
  layer.sort((a, b) => (middle.get(a) ?? 0) - (middle.get(b) ?? 0));
}

function swapNeighbours(layers: number[][], edges: readonly Edge[]): void {
  const before = Map.groupBy(edges, ({ to }) => to);
  const after = Map.groupBy(edges, ({ from }) => from);
  for (const [index, layer] of layers.entries()) {
    const left = placesOf(layers[index - 1] ?? []);
    const right = placesOf(layers[index + 1] ?? []);
    const cost = (a: number, b: number) =>
      inversions(ends(before.get(a), left, 'from'), ends(before.get(b), left, 'from')) +
      inversions(ends(after.get(a), right, 'to'), ends(after.get(b), right, 'to'));
    for (let i = 0; i + 1 < layer.length; i++) {
      const [a, b] = [layer[i] as number, layer[i + 1] as number];
      if (cost(b, a) < cost(a, b)) [layer[i], layer[i + 1]] = [b, a];
    }
  }
}

function placesOf(layer: readonly number[]): Map<number, number> {
  return new Map(layer.map((node, index) => [node, index]));
}

function ends(
  edges: readonly Edge[] | undefined,
  places: ReadonlyMap<number, number>,
  end: 'from' | 'to',
): number[] {
  return (edges ?? []).map((edge) => places.get(edge[end]) ?? 0);
}

/** How often an edge of the upper node crosses one of the lower. */
function inversions(upper: readonly number[], lower: readonly number[]): number {
  return upper.reduce((sum, a) => sum + lower.filter((b) => b < a).length, 0);
}

/** How many pairs of edges cross. */
export function crossings(layers: Layers, edges: readonly Edge[]): number {
  const after = Map.groupBy(edges, ({ from }) => from);
  let count = 0;
  for (const [index, layer] of layers.entries()) {
    const places = placesOf(layers[index + 1] ?? []);
    const all = layer.map((node) => ends(after.get(node), places, 'to'));
    for (const [i, upper] of all.entries())
      for (const lower of all.slice(i + 1)) count += inversions(upper, lower);
  }
  return count;
}
