import type { Coupling } from './coupling.ts';
import type { Pod } from './org.ts';

/**
 * The shortest way through at least three different pods and back to the first, or nothing where pods depend on each
 * other in pairs only.
 * @param circle pods that can all reach each other, as `dependencyCircles` gives them
 */
export function shortestCircle(circle: readonly Pod[], all: readonly Coupling[]): Coupling[] | undefined {
  const members = new Set(circle);
  const inside = all.filter(({ provider, consumer }) => members.has(provider) && members.has(consumer));
  const from = Map.groupBy(inside, ({ provider }) => provider);
  let shortest: Coupling[] | undefined;
  for (const first of inside) {
    const back = wayBack(first, from);
    if (back && (!shortest || back.length + 1 < shortest.length)) shortest = [first, ...back];
    if (shortest?.length === 3) break;
  }
  return shortest;
}

/** From the consumer of a coupling back to its provider, not directly, by as few couplings as possible. */
function wayBack(
  { provider: goal, consumer: start }: Coupling,
  from: ReadonlyMap<Pod, Coupling[]>,
): Coupling[] | undefined {
  const cameBy = new Map<Pod, Coupling>();
  const queue = [start];
  for (const pod of queue) {
    for (const next of from.get(pod) ?? []) {
      const isDirect = pod === start && next.consumer === goal;
      if (isDirect || next.consumer === start || cameBy.has(next.consumer)) continue;
      cameBy.set(next.consumer, next);
      queue.push(next.consumer);
    }
    if (cameBy.has(goal)) break;
  }
  const way: Coupling[] = [];
  for (let step = cameBy.get(goal); step; step = cameBy.get(step.provider)) way.unshift(step);
  return way.length > 0 ? way : undefined;
}
