import type { Diagnostic } from '../../org/diagnostic.ts';
import type { Subject } from '../../org/history/change.ts';
import type { Consequence } from '../../org/history/difference.ts';

/** Longer lists are counted: the charts and the pages show them whole. */
const MOST = 8;

/** What stands below a change. */
export interface Follows {
  /** Whom the change concerns: the first of them, and how many more there are. */
  readonly concerned: { readonly subjects: readonly Subject[]; readonly more: number };
  readonly found: readonly Diagnostic[];
  readonly fixed: readonly Diagnostic[];
}

/**
 * What follows from each change of a group and was not said above it: several changes of one thing concern the same,
 * and a finding may belong to several changes.
 */
export function followsOf(changes: readonly Consequence[]): Follows[] {
  const said = new Set<unknown>();
  const isNew = (each: unknown) => !said.has(each) && said.add(each);
  return changes.map(({ change, dependents, found, fixed }) => {
    const whom = [change.subject, ...dependents].map(({ kind, id }) => `${kind} ${id}`).join();
    const subjects = isNew(whom) ? dependents.slice(0, MOST) : [];
    return {
      concerned: { subjects, more: subjects.length > 0 ? dependents.length - subjects.length : 0 },
      found: found.filter(isNew),
      fixed: fixed.filter(isNew),
    };
  });
}
