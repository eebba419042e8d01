import { compareText } from './diagnostic.ts';
import type { Interface, Org, Pod } from './org.ts';

/** All interfaces that one pod offers to another. */
export interface Coupling {
  readonly provider: Pod;
  readonly consumer: Pod;
  readonly interfaces: readonly Interface[];
}

/** Whether an interface is in use: proposed and retired ones couple nobody. */
export function couples(each: Interface): boolean {
  return each.data.status !== 'proposed' && each.data.status !== 'retired';
}

/** Every pair of pods that an interface joins, by provider and then consumer. A pod is not coupled to itself. */
export function couplings(org: Org): Coupling[] {
  const pairs = new Map<string, { provider: Pod; consumer: Pod; interfaces: Interface[] }>();
  for (const each of org.interfaces.values()) {
    const { provider } = each;
    if (!provider || !couples(each)) continue;
    for (const consumer of each.consumers) {
      if (consumer === provider) continue;
      const key = `${provider.id}\n${consumer.id}`;
      const pair = pairs.get(key) ?? { provider, consumer, interfaces: [] };
      pair.interfaces.push(each);
      pairs.set(key, pair);
    }
  }
  return [...pairs.values()].sort(
    (a, b) => compareText(a.provider.id, b.provider.id) || compareText(a.consumer.id, b.consumer.id),
  );
}

/** The pods that a pod depends on, and those that depend on it. */
export function neighbours(
  pod: Pod,
  all: readonly Coupling[],
): { upstream: Coupling[]; downstream: Coupling[] } {
  return {
    upstream: all.filter(({ consumer }) => consumer === pod),
    downstream: all.filter(({ provider }) => provider === pod),
  };
}

/**
 * Groups of pods that depend on each other in a circle: the strongly connected components of the coupling
 * graph with more than one pod (Tarjan 1972), each sorted by id.
 */
export function dependencyCircles(all: readonly Coupling[]): Pod[][] {
  const consumersOf = Map.groupBy(all, ({ provider }) => provider);
  const order = new Map<Pod, number>();
  const stack: Pod[] = [];
  const circles: Pod[][] = [];

  const visit = (pod: Pod): number => {
    const number = order.size;
    order.set(pod, number);
    let lowest = number;
    stack.push(pod);
    for (const { consumer } of consumersOf.get(pod) ?? []) {
      if (!order.has(consumer)) lowest = Math.min(lowest, visit(consumer));
      else if (stack.includes(consumer)) lowest = Math.min(lowest, order.get(consumer) ?? number);
    }
    if (lowest === number) {
      const circle = stack.splice(stack.indexOf(pod));
      if (circle.length > 1) circles.push(circle.sort((a, b) => compareText(a.id, b.id)));
    }
    return lowest;
  };
  for (const { provider } of all) if (!order.has(provider)) visit(provider);
  return circles;
}
