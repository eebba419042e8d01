import type { Pod } from '../../org.ts';
import { compareByTitle } from '../../title-order.ts';
import { backwardEdges } from '../layered/direction.ts';
import { assignLayers } from '../layered/layers.ts';
import type { InterfaceGraph, PodGroup } from './interface-graph.ts';

/** The groups and the pods in them with those that others build on first, so that most lines lead down. */
export function inOrderOfDependency({ groups, edges }: InterfaceGraph): PodGroup[] {
  const pods = groups.flatMap((group) => group.pods);
  const indexOf = new Map(pods.map((pod, index) => [pod, index]));
  const ends = edges.map(({ provider, consumer }) => ({
    from: indexOf.get(provider) ?? 0,
    to: indexOf.get(consumer) ?? 0,
  }));
  const isBackward = backwardEdges({ size: pods.length, edges: ends });
  const forward = ends.map((edge, index) => (isBackward[index] ? { from: edge.to, to: edge.from } : edge));
  const layers = assignLayers({ size: pods.length, edges: forward });
  const layerOf = (pod: Pod) => layers[indexOf.get(pod) ?? 0] ?? 0;
  const mean = (members: readonly Pod[]) =>
    members.reduce((sum, pod) => sum + layerOf(pod), 0) / members.length;
  return groups
    .map(({ outcome, pods: members }) => ({
      outcome,
      pods: members.toSorted((a, b) => layerOf(a) - layerOf(b) || compareByTitle(a, b)),
    }))
    .sort((a, b) => mean(a.pods) - mean(b.pods));
}
