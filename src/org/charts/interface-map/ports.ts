import type { Edge } from '../layered/graph.ts';
import type { LayeredLayout } from '../layered/layered.ts';

/** Between two edges that meet the same side of a box. */
export const PORT_STEP = 12;

/** The heights at which an edge leaves one box and meets the other. */
export interface Ports {
  readonly from: number;
  readonly to: number;
}

/** Spreads the edges of each side of each box, in the order in which they come, so that none lies on another. */
export function assignPorts(edges: readonly Edge[], layout: LayeredLayout): Ports[] {
  const { middles, bends, isBackward } = layout;
  const sides = new Map<string, { index: number; end: 'from' | 'to'; towards: number }[]>();
  for (const [index, edge] of edges.entries()) {
    const between = bends[index] ?? [];
    const towards = {
      from: between[0]?.middle ?? middles[edge.to] ?? 0,
      to: between.at(-1)?.middle ?? middles[edge.from] ?? 0,
    };
    for (const end of ['from', 'to'] as const) {
      const side = (end === 'from') === !isBackward[index] ? 'right' : 'left';
      const key = `${edge[end]} ${side}`;
      sides.set(key, [...(sides.get(key) ?? []), { index, end, towards: towards[end] }]);
    }
  }
  const ports = edges.map(() => ({ from: 0, to: 0 }));
  for (const [key, ends] of sides) {
    const middle = middles[Number.parseInt(key, 10)] ?? 0;
    const sorted = ends.sort((a, b) => a.towards - b.towards || a.index - b.index);
    for (const [place, { index, end }] of sorted.entries()) {
      const port = ports[index];
      if (port) port[end] = middle + (place - (sorted.length - 1) / 2) * PORT_STEP;
    }
  }
  return ports;
}
