import type { Graph } from './graph.ts';

/**
 * Which edges run against the others. Turned round, they leave a graph without circles; few of them do
 * (the greedy heuristic of Eades, Lin and Smyth 1993).
 */
export function backwardEdges({ size, edges }: Graph): boolean[] {
  const rank = new Map(sequence(size, edges).map((node, index) => [node, index]));
  return edges.map(({ from, to }) => (rank.get(from) ?? 0) > (rank.get(to) ?? 0));
}

/** Sources to the front, sinks to the back, and in between those first that give more than they take. */
function sequence(size: number, edges: Graph['edges']): number[] {
  const front: number[] = [];
  const back: number[] = [];
  const left = new Set(Array.from({ length: size }, (_, node) => node));
  const take = (node: number, list: number[]) => {
    left.delete(node);
    list.push(node);
  };
  while (left.size > 0) {
    const inside = edges.filter(({ from, to }) => left.has(from) && left.has(to));
    const giving = new Map<number, number>();
    const taking = new Map<number, number>();
    for (const { from, to } of inside) {
      giving.set(from, (giving.get(from) ?? 0) + 1);
      taking.set(to, (taking.get(to) ?? 0) + 1);
    }
    const nodes = [...left];
    const sink = nodes.find((node) => !giving.has(node));
    const source = nodes.find((node) => !taking.has(node));
    const balance = (node: number) => (giving.get(node) ?? 0) - (taking.get(node) ?? 0);
    if (sink !== undefined) take(sink, back);
    else if (source !== undefined) take(source, front);
    else
      take(
        nodes.reduce((best, node) => (balance(node) > balance(best) ? node : best)),
        front,
      );
  }
  return [...front, ...back.reverse()];
}
