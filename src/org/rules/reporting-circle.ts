import type { Org, Person } from '../org.ts';
import { page } from './examples.ts';
import { type Finding, noOptions, type Rule } from './rule.ts';
import { nameOf } from './wording.ts';

export const reportingCircle: Rule<typeof noOptions> = {
  id: 'reporting-circle',
  summary: 'Nobody reports to themselves, directly or around a circle.',
  principle: 'people',
  why: 'Somebody is answerable for each person, and a circle of people answers to nobody. It is always a slip of the pen.',
  severity: 'error',
  options: noOptions,
  check(org) {
    return circles(org).map((circle) => {
      const [first, ...others] = circle as [Person, ...Person[]];
      return {
        ...first.source.place(['reportsTo']),
        message: `These people report to themselves: ${[...circle, first].map(nameOf).join(' → ')}`,
        hint: 'Take "reportsTo" away where the line should end.',
        related: others.map(({ source }) => ({
          ...source.place(['reportsTo']),
          message: 'part of the circle',
        })),
      } satisfies Finding;
    });
  },
  examples: {
    passes: [
      {
        title: 'A line that ends',
        files: {
          'people/ana.md': page(['name: Ana', 'reportsTo: leila']),
          'people/leila.md': page(['name: Leila']),
        },
      },
    ],
    fails: [
      {
        title: 'Two people',
        files: {
          'people/ana.md': page(['name: Ana', 'reportsTo: leila']),
          'people/leila.md': page(['name: Leila', 'reportsTo: ana']),
        },
        findings: ['people/ana.md:3:12 These people report to themselves: Ana → Leila → Ana'],
      },
    ],
  },
};

/** Every circle once, beginning at the person who comes first in the organisation. */
function circles(org: Org): Person[][] {
  const seen = new Set<Person>();
  const found: Person[][] = [];
  for (const start of org.people.values()) {
    const path: Person[] = [];
    let next: Person | undefined = start;
    while (next && !seen.has(next) && !path.includes(next)) {
      path.push(next);
      next = next.reportsTo;
    }
    if (next && path.includes(next)) found.push(path.slice(path.indexOf(next)));
    for (const person of path) seen.add(person);
  }
  return found;
}
