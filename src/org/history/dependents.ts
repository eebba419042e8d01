import type { Entity, Org } from '../org.ts';
import type { Change, Subject } from './change.ts';
import { isSame, subjectOf } from './subject.ts';

/**
 * Who and what depends on the thing that a change is about, and is not named by the change itself.
 * @param org the newer version; of what is gone there, ask the older one
 */
export function dependentsOf(change: Change, org: Org): Subject[] {
  const thing = org.byFile.get(change.subject.file);
  if (!thing) return [];
  const named = subjectsIn(change);
  const subjects = [...new Set(dependents(thing))].map(subjectOf);
  return subjects.filter((subject) => !named.some((each) => isSame(each, subject)));
}

/** Everything that a change names. */
export function subjectsIn({ subject, other, before, after }: Change): Subject[] {
  const values = [before, after].flatMap((value) => (value && 'subjects' in value ? value.subjects : []));
  return [subject, ...(other ? [other] : []), ...values];
}

function dependents(thing: Entity): Entity[] {
  switch (thing.kind) {
    case 'outcome':
      return present([thing.pod, thing.parent, ...thing.children]);
    case 'pod':
      return present([...thing.outcomes, ...thing.provides.flatMap(({ consumers }) => consumers)]);
    case 'how-we-work':
      return present([thing.pod]);
    case 'person':
      return present([...thing.memberships.map(({ pod }) => pod), ...thing.guardrails, ...thing.stewards]);
    case 'interface':
      return present([...thing.consumers]);
    case 'decision':
      return present([thing.outcome, thing.pod]);
    case 'guardrail':
      return present([...thing.outcomes]);
    case 'guide':
      return [];
  }
}

function present(things: readonly (Entity | undefined)[]): Entity[] {
  return things.filter((thing) => thing !== undefined);
}
