import type { Day } from '../day.ts';
import { isActive } from '../membership.ts';
import type { Membership, Org, Outcome, Pod } from '../org.ts';

/**
 * The pods of a day whose members are all known. A member entry that leads nowhere has been reported, and
 * counting the others would report it again in other words.
 */
export function activePods(org: Org, on: Day): Pod[] {
  return [...org.pods.values()].filter(
    (pod) => isActive(pod, on) && pod.memberships.length === pod.data.members.length,
  );
}

export function activeOutcomes(outcomes: Iterable<Outcome>): Outcome[] {
  return [...outcomes].filter(({ data }) => data.status === 'active');
}

/** Where a membership is written: its person, in the pod's file. */
export function placeOfMembership({ pod, index }: Membership) {
  return pod.source.place(['members', index, 'person']);
}

/** Of the memberships of one person, the one that began last: the change that is easiest to look at again. */
export function latest(memberships: readonly Membership[]): Membership | undefined {
  return memberships.reduce<Membership | undefined>(
    (best, each) => (best === undefined || (each.from ?? '') >= (best.from ?? '') ? each : best),
    undefined,
  );
}
