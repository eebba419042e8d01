import type { Edge, Graph } from './graph.ts';

/**
 * Gives every node a layer so that each edge leads to a later one, and no node stands further from what it
 * serves than it must.
 * @param graph without circles
 */
export function assignLayers({ size, edges }: Graph): number[] {
  const incoming = Map.groupBy(edges, ({ to }) => to);
  const outgoing = Map.groupBy(edges, ({ from }) => from);
  const layers: (number | undefined)[] = Array.from({ length: size }, () => undefined);
  const longestWay = (node: number): number => {
    const known = layers[node];
    if (known !== undefined) return known;
    const layer = Math.max(-1, ...(incoming.get(node) ?? []).map(({ from }) => longestWay(from))) + 1;
    layers[node] = layer;
    return layer;
  };
  for (let node = 0; node < size; node++) longestWay(node);
  const found = layers as number[];
  for (let node = 0; node < size; node++) pullTowardsConsumers(node, found, incoming, outgoing);
  return found;
}

/** A node that waits for nothing would always stand in the first layer, far from its first consumer. */
function pullTowardsConsumers(
  node: number,
  layers: number[],
  incoming: ReadonlyMap<number, Edge[]>,
  outgoing: ReadonlyMap<number, Edge[]>,
): void {
  if (incoming.has(node)) return;
  const nearest = Math.min(...(outgoing.get(node) ?? []).map(({ to }) => layers[to] ?? 0));
  if (Number.isFinite(nearest)) layers[node] = nearest - 1;
}
