import type { Day } from './day.ts';
import { isPast } from './membership.ts';
import type { Org, Person } from './org.ts';
import { compareByTitle } from './title-order.ts';

/** Everybody who may be named, by name. */
export function listedPeople(org: Org): Person[] {
  return [...org.people.values()].filter(({ data }) => data.listed).sort(compareByTitle);
}

/** Splits people into those who may be named and the number of the others. */
export function splitByListing(people: readonly Person[]): { listed: Person[]; unlisted: number } {
  const listed = people.filter(({ data }) => data.listed);
  return { listed, unlisted: people.length - listed.length };
}

/** Everybody but the alumni: those who have left every pod they were in. Somebody in no pod yet is here. */
export function peopleHere(org: Org, on: Day): Person[] {
  return [...org.people.values()].filter(({ memberships }) => {
    return memberships.length === 0 || memberships.some((membership) => !isPast(membership, on));
  });
}
