import { type LensCoverage, uncoveredLenses } from '../coverage.ts';
import type { Day } from '../day.ts';
import { currentMembers, currentPods, isActive, isClosed, type Member } from '../membership.ts';
import type { Org, Outcome, Person, Pod } from '../org.ts';
import { ancestors, childOutcomes, isOver, topOutcomes } from '../outcome-tree.ts';
import { compareByTitle } from '../title-order.ts';

/** The whole organisation as a tree: outcomes, the pods that own them, the people in the pods. */
export interface CompanyChart {
  readonly outcomes: readonly OutcomeNode[];
  /** Pods that own nothing now. */
  readonly unassignedPods: readonly PodNode[];
  /** Listed people who are in no pod. */
  readonly unassignedPeople: readonly Person[];
}

export interface OutcomeNode {
  readonly outcome: Outcome;
  readonly pod: PodNode | undefined;
  readonly children: readonly OutcomeNode[];
  /** It is here only to show the way down to another: its pod and its other children are left out. */
  readonly isPassed: boolean;
}

export interface PodNode {
  readonly pod: Pod;
  readonly members: readonly Member[];
  /** The lenses that nobody covers: vacancies and gaps. */
  readonly uncovered: readonly LensCoverage[];
  /** The pod stands further up on this branch, where its people are shown. */
  readonly isRepeated: boolean;
}

/** Achieved and retired outcomes are history and left out; alumni likewise. */
export function companyChart(org: Org, on: Day): CompanyChart {
  const outcomes = liveOutcomes(topOutcomes(org)).map((outcome) => outcomeNode(outcome, on, new Set()));
  const pods = [...org.pods.values()].filter((pod) => isActive(pod, on));
  const people = [...org.people.values()].filter((person) => currentPods(person, on).length === 0);
  return {
    outcomes,
    unassignedPods: pods
      .filter((pod) => !pod.outcomes.some((outcome) => !isOver(outcome)))
      .sort(compareByTitle)
      .map((pod) => podNode(pod, on, new Set())),
    unassignedPeople: people
      .filter((person) => person.data.listed && person.memberships.length === 0)
      .sort(compareByTitle),
  };
}

/** One outcome's part of the organisation: the way down to it from its largest ancestor, its pod, and all that serves it. */
export function branchChart(outcome: Outcome, on: Day): OutcomeNode {
  const passed = ancestors(outcome).toReversed();
  return passed.reduce<OutcomeNode>(
    (below, above) => ({ outcome: above, pod: undefined, children: [below], isPassed: true }),
    outcomeNode(outcome, on, new Set()),
  );
}

function outcomeNode(outcome: Outcome, on: Day, above: ReadonlySet<Pod>): OutcomeNode {
  const { pod } = outcome;
  const below = pod ? new Set([...above, pod]) : above;
  return {
    outcome,
    pod: pod && outcomesPod(outcome, pod, on, above),
    children: liveOutcomes(childOutcomes(outcome)).map((child) => outcomeNode(child, on, below)),
    isPassed: false,
  };
}

/** Nobody is missing where the outcome is over and its pod closed. */
function outcomesPod(outcome: Outcome, pod: Pod, on: Day, above: ReadonlySet<Pod>): PodNode {
  const node = podNode(pod, on, above);
  return isOver(outcome) && isClosed(pod, on) ? { ...node, uncovered: [] } : node;
}

function podNode(pod: Pod, on: Day, above: ReadonlySet<Pod>): PodNode {
  return {
    pod,
    members: currentMembers(pod, on),
    uncovered: uncoveredLenses(pod, on),
    isRepeated: above.has(pod),
  };
}

/** What is live among some outcomes; the live children of one that is over take its place. */
function liveOutcomes(outcomes: readonly Outcome[]): Outcome[] {
  return outcomes.flatMap((outcome) => (isOver(outcome) ? liveOutcomes(childOutcomes(outcome)) : [outcome]));
}
