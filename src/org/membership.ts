import type { Lens } from './collections/lens.ts';
import type { Day } from './day.ts';
import { compareText } from './diagnostic.ts';
import type { Membership, Person, Pod } from './org.ts';
import { compareByTitle } from './title-order.ts';

/** `until` is the last day, so a membership still counts on it. */
export function isCurrent({ from, until }: Pick<Membership, 'from' | 'until'>, on: Day): boolean {
  return (from === undefined || from <= on) && (until === undefined || until >= on);
}

export function isPast({ until }: Pick<Membership, 'until'>, on: Day): boolean {
  return until !== undefined && until < on;
}

export function isFuture({ from }: Pick<Membership, 'from'>, on: Day): boolean {
  return from !== undefined && from > on;
}

/** A pod is active from the day it formed until the day it closed; without dates it always is. */
export function isActive(pod: Pod, on: Day): boolean {
  const { formedOn, closedOn } = pod.data;
  return (formedOn === undefined || formedOn <= on) && (closedOn === undefined || closedOn > on);
}

export function isClosed(pod: Pod, on: Day): boolean {
  return pod.data.closedOn !== undefined && pod.data.closedOn <= on;
}

/** Where a pod is in its life on a day. */
export type PodPhase = 'active' | 'forming' | 'closed';

export function podPhase(pod: Pod, on: Day): PodPhase {
  if (isClosed(pod, on)) return 'closed';
  return isActive(pod, on) ? 'active' : 'forming';
}

/**
 * The day from which a person has been in any pod, with breaks or without; nothing where it was never written down,
 * or has not come yet.
 */
export function firstDayOf(person: Person, on: Day): Day | undefined {
  const begun = person.memberships.filter((membership) => !isFuture(membership, on));
  if (begun.some(({ from }) => from === undefined)) return undefined;
  return begun.flatMap(({ from }) => from ?? []).sort(compareText)[0];
}

/** A person in a pod, with every lens that the person covers there on one day. */
export interface Member {
  readonly pod: Pod;
  readonly person: Person;
  /** Across all current memberships, in the order written: the first is the primary one. */
  readonly lenses: readonly Lens[];
  readonly memberships: readonly Membership[];
}

/** Who is in the pod on a day, each person once, in the order of the file. A closed pod has nobody. */
export function currentMembers(pod: Pod, on: Day): Member[] {
  if (isClosed(pod, on)) return [];
  return gather(pod.memberships.filter((membership) => isCurrent(membership, on)));
}

/** The pods a person is in on a day, in the order of their titles. */
export function currentPods(person: Person, on: Day): Member[] {
  const open = person.memberships.filter(({ pod }) => !isClosed(pod, on));
  return gather(open.filter((membership) => isCurrent(membership, on))).sort((a, b) =>
    compareByTitle(a.pod, b.pod),
  );
}

/** Everybody who was in the pod before a day and is not any more, with what they did; the latest to leave first. */
export function pastMembers(pod: Pod, on: Day): Member[] {
  const stillHere = new Set(currentMembers(pod, on).map(({ person }) => person));
  const past = pod.memberships.filter(
    (membership) => !isFuture(membership, on) && !stillHere.has(membership.person),
  );
  return gather(past).sort((a, b) => compareText(lastDay(b), lastDay(a)));
}

/** Everybody who joins after a day, the first to come first. */
export function futureMembers(pod: Pod, on: Day): Member[] {
  return gather(pod.memberships.filter((membership) => isFuture(membership, on))).sort((a, b) =>
    compareText(firstDay(a), firstDay(b)),
  );
}

function firstDay({ memberships }: Member): Day {
  return memberships.map(({ from }) => from ?? '').sort(compareText)[0] ?? '';
}

/** Who had no last day of their own left when the pod closed. */
function lastDay({ pod, memberships }: Member): Day {
  const days = memberships.map(({ until }) => until ?? pod.data.closedOn ?? '');
  return days.sort(compareText).at(-1) ?? '';
}

/** One `Member` for each pair of pod and person. */
function gather(memberships: readonly Membership[]): Member[] {
  const groups = Map.groupBy(memberships, ({ pod, person }) => `${pod.id}\n${person.id}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const lenses = [...new Set(group.flatMap((membership) => membership.lenses))];
    return [{ pod: first.pod, person: first.person, lenses, memberships: group }];
  });
}
