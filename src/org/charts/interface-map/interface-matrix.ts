import type { Pod } from '../../org.ts';
import type { InterfaceEdge, InterfaceGraph } from './interface-graph.ts';
import { inOrderOfDependency } from './pod-order.ts';

/** Providers × consumers, for organisations that are too large for a map. */
export interface InterfaceMatrix {
  /** Those who use what the providers of this table offer. */
  readonly consumers: readonly Pod[];
  readonly rows: readonly MatrixRow[];
}

export interface MatrixRow {
  readonly provider: Pod;
  /** One for each consumer of the table: what it uses from the provider, by mode. */
  readonly cells: readonly (readonly InterfaceEdge[])[];
}

/** So many columns make one table that can still be scrolled through; more are cut into tables of `SHARE` columns each. */
const WHOLE = 100;
const SHARE = 40;

/** Tables that hold every edge exactly once, with pods that others build on first. */
export function interfaceMatrices(graph: InterfaceGraph): InterfaceMatrix[] {
  const order = inOrderOfDependency(graph).flatMap(({ pods }) => pods);
  const offers = Map.groupBy(graph.edges, ({ provider }) => provider);
  const used = new Set(graph.edges.map(({ consumer }) => consumer)).size;
  const most = used <= WHOLE ? WHOLE : SHARE;
  const tables: { providers: Pod[]; consumers: Set<Pod> }[] = [];
  for (const provider of order) {
    const consumers = new Set((offers.get(provider) ?? []).map(({ consumer }) => consumer));
    if (consumers.size === 0) continue;
    const last = tables.at(-1);
    if (last && last.consumers.union(consumers).size <= most) {
      last.providers.push(provider);
      last.consumers = last.consumers.union(consumers);
    } else tables.push({ providers: [provider], consumers });
  }
  return tables.map(({ providers, consumers }) => {
    const columns = order.filter((pod) => consumers.has(pod));
    const rows = providers.map((provider) => {
      const byConsumer = Map.groupBy(offers.get(provider) ?? [], ({ consumer }) => consumer);
      return { provider, cells: columns.map((consumer) => byConsumer.get(consumer) ?? []) };
    });
    return { consumers: columns, rows };
  });
}
