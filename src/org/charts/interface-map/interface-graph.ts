import { INTERACTION_MODES, type InteractionMode } from '../../collections/interface.ts';
import { type Coupling, couples, couplings, dependencyCircles } from '../../coupling.ts';
import type { Day } from '../../day.ts';
import { isActive } from '../../membership.ts';
import type { Interface, Org, Outcome, Pod } from '../../org.ts';
import { ancestors } from '../../outcome-tree.ts';
import { compareByTitle } from '../../title-order.ts';

/** What one pod offers another in one mode. */
export interface InterfaceEdge {
  readonly provider: Pod;
  readonly consumer: Pod;
  readonly mode: InteractionMode;
  readonly interfaces: readonly Interface[];
  /** Both ends depend on each other, perhaps by way of others. */
  readonly isInCircle: boolean;
}

/** Pods that serve the same largest outcome. */
export interface PodGroup {
  /** Nothing for pods that own no outcome. */
  readonly outcome: Outcome | undefined;
  readonly pods: readonly Pod[];
}

/** Who depends on whom: everything that a map, a matrix or a text says of it. */
export interface InterfaceGraph {
  /** Only pods that depend on another or are depended on. */
  readonly groups: readonly PodGroup[];
  /** Sorted by provider, consumer and mode. */
  readonly edges: readonly InterfaceEdge[];
  /** Groups of pods that depend on each other in a circle. */
  readonly circles: readonly (readonly Pod[])[];
  /** Active pods that neither offer nor use anything now. */
  readonly alone: readonly Pod[];
  /** Interfaces between two pods that are proposed or retired, so that they are no edges. */
  readonly undrawn: readonly Interface[];
}

export function interfaceGraph(org: Org, on: Day): InterfaceGraph {
  const all = couplings(org);
  const circles = dependencyCircles(all);
  const circleOf = new Map(circles.flatMap((circle) => circle.map((pod) => [pod, circle] as const)));
  const edges = all.flatMap((coupling) => edgesOf(coupling, circleOf));
  const coupled = new Set(edges.flatMap(({ provider, consumer }) => [provider, consumer]));
  const active = [...org.pods.values()].filter((pod) => isActive(pod, on));
  return {
    groups: groupPods([...coupled]),
    edges,
    circles,
    alone: active.filter((pod) => !coupled.has(pod)).sort(compareByTitle),
    undrawn: [...org.interfaces.values()].filter((each) => !couples(each) && joinsPods(each)),
  };
}

function joinsPods({ provider, consumers }: Interface): boolean {
  return provider !== undefined && consumers.some((consumer) => consumer !== provider);
}

/** Every pod of a graph, in the order of its groups. */
export function podsIn({ groups }: InterfaceGraph): Pod[] {
  return groups.flatMap(({ pods }) => pods);
}

function edgesOf({ provider, consumer, interfaces }: Coupling, circleOf: ReadonlyMap<Pod, readonly Pod[]>) {
  const isInCircle = circleOf.has(provider) && circleOf.get(provider) === circleOf.get(consumer);
  return INTERACTION_MODES.flatMap((mode): InterfaceEdge[] => {
    const ofMode = interfaces.filter(({ data }) => data.mode === mode);
    return ofMode.length > 0 ? [{ provider, consumer, mode, interfaces: ofMode, isInCircle }] : [];
  });
}

/** Groups by largest outcome, in the order of their titles; pods without an outcome last. */
function groupPods(pods: readonly Pod[]): PodGroup[] {
  const groups = Map.groupBy(pods, themeOf);
  return [...groups]
    .map(([outcome, members]) => ({
      outcome,
      pods: members.sort(compareByTitle),
    }))
    .sort((a, b) => compareGroups(a.outcome, b.outcome));
}

function compareGroups(a: Outcome | undefined, b: Outcome | undefined): number {
  if (!a || !b) return Number(a === undefined) - Number(b === undefined);
  return compareByTitle(a, b);
}

/** The largest outcome that a pod serves through the first of its own that is not over. */
function themeOf({ outcomes }: Pod): Outcome | undefined {
  const live = outcomes.find(({ data }) => data.status !== 'achieved' && data.status !== 'retired');
  return live && (ancestors(live)[0] ?? live);
}
