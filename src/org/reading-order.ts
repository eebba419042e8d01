import { compareText } from './diagnostic.ts';
import { guideTree, readingOrder } from './guide-tree.ts';
import type { Entity, Org, Outcome } from './org.ts';
import { childOutcomes, topOutcomes } from './outcome-tree.ts';
import { listedPeople } from './people.ts';

/** One part of the handbook as it is read from the first page to the last. */
export interface Part {
  readonly id: 'outcomes' | 'pods' | 'people' | 'interfaces' | 'decisions' | 'guardrails' | 'guide';
  readonly things: readonly Entity[];
}

/**
 * Everything that has a page made from a file, in the order in which a newcomer would read it: outcomes by their tree,
 * each pod before how it works, decisions as they were taken. Parts without anything in them are left out.
 */
export function partsInReadingOrder(org: Org): Part[] {
  const pods = [...org.pods.values()].sort(byTitle);
  const parts: Part[] = [
    { id: 'outcomes', things: topOutcomes(org).flatMap(withChildren) },
    { id: 'pods', things: pods.flatMap((pod) => (pod.howWeWork ? [pod, pod.howWeWork] : [pod])) },
    { id: 'people', things: listedPeople(org) },
    { id: 'interfaces', things: [...org.interfaces.values()].sort(byTitle) },
    { id: 'decisions', things: [...org.decisions.values()].sort((a, b) => compareText(a.id, b.id)) },
    { id: 'guardrails', things: [...org.guardrails.values()].sort(byTitle) },
    { id: 'guide', things: readingOrder(guideTree(org)) },
  ];
  return parts.filter(({ things }) => things.length > 0);
}

function withChildren(outcome: Outcome): Outcome[] {
  return [outcome, ...childOutcomes(outcome).flatMap(withChildren)];
}

function byTitle(a: Entity, b: Entity): number {
  return compareText(a.title, b.title) || compareText(a.id, b.id);
}
