import type { Day } from '../../day.ts';
import { currentMembers } from '../../membership.ts';
import type { Org, OrgFunction, Outcome, Pod } from '../../org.ts';
import { takeover } from '../takeover.ts';

/** What became of each function: lines from the functional organisation to the outcomes of this one. */
export interface TakeoverFlow {
  readonly functions: readonly OrgFunction[];
  readonly branches: readonly Branch[];
  /** By place in the two lists above. */
  readonly links: readonly { readonly from: number; readonly to: number }[];
}

/** A largest outcome with all that serves it. */
export interface Branch {
  readonly outcome: Outcome;
  readonly pods: readonly Pod[];
  /** How many different people are in those pods. */
  readonly people: number;
}

/** Only outcomes that took something over; those that share functions stand near each other, so that lines cross little. */
export function takeoverFlow(org: Org, on: Day): TakeoverFlow {
  const { functions, rows } = takeover(org);
  const sources = rows.map(({ cells }) => cells.flatMap((cell, index) => (cell.length > 0 ? [index] : [])));
  const middle = (list: readonly number[]) =>
    list.reduce((sum, index) => sum + index, 0) / Math.max(1, list.length);
  const order = rows
    .map((_, index) => index)
    .sort((a, b) => middle(sources[a] ?? []) - middle(sources[b] ?? []));
  return {
    functions,
    branches: order.flatMap((index) => {
      const outcome = rows[index]?.outcome;
      return outcome ? [branchOf(outcome, on)] : [];
    }),
    links: order.flatMap((index, to) => (sources[index] ?? []).map((from) => ({ from, to }))),
  };
}

function branchOf(outcome: Outcome, on: Day): Branch {
  const pods = [...podsBelow(outcome, new Set())];
  const people = new Set(pods.flatMap((pod) => currentMembers(pod, on).map(({ person }) => person)));
  return { outcome, pods, people: people.size };
}

function podsBelow(outcome: Outcome, seen: Set<Outcome>): Set<Pod> {
  if (seen.has(outcome)) return new Set();
  seen.add(outcome);
  const isOver = outcome.data.status === 'achieved' || outcome.data.status === 'retired';
  const own = outcome.pod && !isOver ? [outcome.pod] : [];
  return new Set([...own, ...outcome.children.flatMap((child) => [...podsBelow(child, seen)])]);
}

/** Everybody now in a pod that took something over, each once. */
export function peopleNow({ branches }: TakeoverFlow, on: Day): number {
  const pods = new Set(branches.flatMap((branch) => branch.pods));
  return new Set([...pods].flatMap((pod) => currentMembers(pod, on).map(({ person }) => person))).size;
}
