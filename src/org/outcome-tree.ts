import type { Diagnostic } from './diagnostic.ts';
import type { Org, Outcome } from './org.ts';
import { compareByTitle } from './title-order.ts';

/** The outcomes that serve no larger one, in the order of their titles. */
export function topOutcomes(org: Org): Outcome[] {
  return [...org.outcomes.values()].filter((outcome) => outcome.parent === undefined).sort(byTitle);
}

/** The children of an outcome, in the order of their titles. */
export function childOutcomes(outcome: Outcome): Outcome[] {
  return [...outcome.children].sort(byTitle);
}

/** The larger outcomes that this one serves, the largest first. Ends even if a file makes a circle of them. */
export function ancestors(outcome: Outcome): Outcome[] {
  const path: Outcome[] = [];
  for (let next = outcome.parent; next && next !== outcome && !path.includes(next); next = next.parent) {
    path.unshift(next);
  }
  return path;
}

/** Achieved or given up: history, that no pod works on any more. */
export function isOver({ data }: Outcome): boolean {
  return data.status === 'achieved' || data.status === 'retired';
}

/** Every outcome that serves itself through its parents, reported once for each circle. */
export function findParentCycles(org: Org): Diagnostic[] {
  const seen = new Set<Outcome>();
  const diagnostics: Diagnostic[] = [];
  for (const start of org.outcomes.values()) {
    const circle: Outcome[] = [];
    let next: Outcome | undefined = start;
    while (next && !seen.has(next) && !circle.includes(next)) {
      circle.push(next);
      next = next.parent;
    }
    if (next && circle.includes(next)) {
      diagnostics.push(cycle(circle.slice(circle.indexOf(next))));
    }
    for (const outcome of circle) seen.add(outcome);
  }
  return diagnostics;
}

function cycle(circle: Outcome[]): Diagnostic {
  const names = [...circle, circle[0]].map((outcome) => outcome?.id).join(' → ');
  const [first, ...others] = circle;
  return {
    rule: 'parent-cycle',
    severity: 'error',
    ...(first as Outcome).source.place(['parent']),
    message: `These outcomes serve themselves: ${names}`,
    hint: 'Take the parent away from the largest of them.',
    related: others.map((outcome) => ({
      ...outcome.source.place(['parent']),
      message: 'part of the circle',
    })),
  };
}

function byTitle(a: Outcome, b: Outcome): number {
  return compareByTitle(a, b);
}
