import { type InterfaceGraph, interfaceGraph } from '../org/charts/interface-map/interface-graph.ts';
import type { Org } from '../org/org.ts';
import { buildDay } from './settings.ts';

const graphs = new WeakMap<Org, InterfaceGraph>();

/** Who depends on whom. Every pod's page asks, so it is worked out once. */
export function siteInterfaceGraph(org: Org): InterfaceGraph {
  const graph = graphs.get(org) ?? interfaceGraph(org, buildDay());
  graphs.set(org, graph);
  return graph;
}
