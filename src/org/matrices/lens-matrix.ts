import type { Lens } from '../collections/lens.ts';
import { type LensCoverage, lensCoverage } from '../coverage.ts';
import type { Day } from '../day.ts';
import { currentPods, isActive, type Member } from '../membership.ts';
import type { Org, Outcome, Person, Pod } from '../org.ts';
import { isOver } from '../outcome-tree.ts';
import { compareByTitle } from '../title-order.ts';

/** Pods × lenses: who covers what, with gaps and vacancies. */
export interface PodRow {
  readonly pod: Pod;
  /** Always three cells, in the order of the lenses. */
  readonly cells: readonly LensCoverage[];
}

export function podsByLens(org: Org, on: Day): PodRow[] {
  return [...org.pods.values()]
    .filter((pod) => isActive(pod, on))
    .sort(compareByTitle)
    .map((pod) => ({ pod, cells: lensCoverage(pod, on) }));
}

/** Outcomes × lenses: through whom an outcome is looked at. Without a pod there are no cells to fill. */
export interface OutcomeRow {
  readonly outcome: Outcome;
  readonly cells: readonly LensCoverage[] | undefined;
}

/** The outcomes that somebody should be working on: neither achieved nor retired. */
export function outcomesByLens(org: Org, on: Day): OutcomeRow[] {
  return [...org.outcomes.values()]
    .filter((outcome) => !isOver(outcome))
    .sort(compareByTitle)
    .map((outcome) => ({ outcome, cells: outcome.pod && lensCoverage(outcome.pod, on) }));
}

/** People × lenses: in which pods a person covers a lens. */
export interface PersonRow {
  readonly person: Person;
  readonly pods: readonly Member[];
  /** The pods in which the person covers the lens; `isPrimary` where it is the first one. */
  readonly cells: readonly {
    readonly lens: Lens;
    readonly in: readonly { pod: Pod; isPrimary: boolean }[];
  }[];
}

/** Everybody who is listed and in a pod on the day. */
export function peopleByLens(org: Org, lenses: readonly Lens[], on: Day): PersonRow[] {
  return [...org.people.values()]
    .filter(({ data }) => data.listed)
    .map((person) => ({ person, pods: currentPods(person, on) }))
    .filter(({ pods }) => pods.length > 0)
    .sort((a, b) => compareByTitle(a.person, b.person))
    .map(({ person, pods }) => ({
      person,
      pods,
      cells: lenses.map((lens) => ({
        lens,
        in: pods
          .filter((member) => member.lenses.includes(lens))
          .map((member) => ({ pod: member.pod, isPrimary: member.lenses[0] === lens })),
      })),
    }));
}
