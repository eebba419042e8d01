import type { Diagnostic } from '../../org/diagnostic.ts';
import type { Consequence } from '../../org/history/difference.ts';
import { isSame } from '../../org/history/subject.ts';
import { list, nameOf } from './write-value.ts';

/** Longer lists are counted: the charts and the pages show them whole. */
const MOST = 8;

/** What stands below a change. */
export interface Follows {
  /** Whom the change concerns: "Fair Share, First Play and 4 more"; nothing where nobody depends on it. */
  readonly concerned: string | undefined;
  readonly found: readonly Diagnostic[];
  readonly fixed: readonly Diagnostic[];
}

/**
 * What follows from a change and has not been said yet: several changes of one thing concern the same, and a finding may
 * belong to several changes.
 * @param earlier the changes of the same group above it
 */
export function followsOf(
  { change, dependents, found, fixed }: Consequence,
  earlier: readonly Consequence[],
): Follows {
  const names = dependents.map(nameOf);
  const isSaid = earlier.some(
    (each) =>
      isSame(each.change.subject, change.subject) && each.dependents.map(nameOf).join() === names.join(),
  );
  const more = names.length > MOST ? [`${names.length - MOST} more`] : [];
  return {
    concerned: isSaid || names.length === 0 ? undefined : list([...names.slice(0, MOST), ...more]),
    found: found.filter((each) => !earlier.some((other) => other.found.includes(each))),
    fixed: fixed.filter((each) => !earlier.some((other) => other.fixed.includes(each))),
  };
}
