import type { Day } from '../day.ts';
import type { Org, Person } from '../org.ts';
import { peopleHere, splitByListing } from '../people.ts';
import { compareByTitle } from '../title-order.ts';

/** Somebody to whom others report. */
export interface ReportingNode {
  readonly person: Person;
  /** Those who have reports of their own. */
  readonly leads: readonly ReportingNode[];
  /** Those who have none, as far as they may be named. */
  readonly others: readonly Person[];
  /** How many of those who have none may not be named. */
  readonly unlisted: number;
}

/** Who answers to whom, from those who answer to nobody. Empty where no line is written down. */
export function reportingTree(org: Org, on: Day): ReportingNode[] {
  const here = new Set(peopleHere(org, on));
  const leads = [...org.people.values()].filter(({ reports }) => reports.some((each) => here.has(each)));
  const seen = new Set<Person>();
  const tree = (person: Person) => {
    seen.add(person);
    return reportingNode(person, here, seen);
  };
  const roots = leads
    .filter(({ reportsTo }) => reportsTo === undefined)
    .sort(byName)
    .map(tree);
  // Nobody answers for a circle of people, and still it is shown: it begins with the first of them.
  const circles = leads.sort(byName).flatMap((person) => (seen.has(person) ? [] : [tree(person)]));
  return [...roots, ...circles];
}

function reportingNode(person: Person, here: ReadonlySet<Person>, seen: Set<Person>): ReportingNode {
  const reports = person.reports.filter((each) => !seen.has(each)).sort(byName);
  for (const each of reports) seen.add(each);
  const isLead = ({ reports: own }: Person) => own.some((each) => here.has(each));
  const { listed, unlisted } = splitByListing(reports.filter((each) => here.has(each) && !isLead(each)));
  return {
    person,
    leads: reports.filter(isLead).map((lead) => reportingNode(lead, here, seen)),
    others: listed,
    unlisted,
  };
}

/** Everybody below somebody. */
export function reach({ leads, others, unlisted }: ReportingNode): number {
  return leads.reduce((sum, lead) => sum + 1 + reach(lead), others.length + unlisted);
}

function byName(a: Person, b: Person): number {
  return compareByTitle(a, b);
}
