import type { Outcome } from '../org.ts';
import type { Change } from './change.ts';
import type { Pair } from './pair.ts';
import { subjectOf, subjectsValue } from './subject.ts';

/**
 * The outcomes whose work goes on in several: at least two new ones serve it, or what it took to be done stands in new
 * ones now.
 */
export function splits(pairs: readonly Pair[]): Change[] {
  const fresh = pairs.flatMap(({ before, after }) => (!before && after.kind === 'outcome' ? [after] : []));
  if (fresh.length === 0) return [];
  return pairs.flatMap(({ before, after }): Change[] => {
    if (before?.kind !== 'outcome' || (after && after.kind !== 'outcome')) return [];
    const parts = partsOf(before, after, fresh);
    const subject = subjectOf(after ?? before);
    const files = [subject.file, ...parts.map(({ source }) => source.file)];
    return parts.length === 0 ? [] : [{ type: 'outcome-split', subject, after: subjectsValue(parts), files }];
  });
}

function partsOf(before: Outcome, after: Outcome | undefined, fresh: readonly Outcome[]): Outcome[] {
  const children = fresh.filter(({ parent }) => parent !== undefined && parent.id === after?.id);
  const kept = new Set(after ? items(after) : []);
  const given = new Set(items(before).filter((item) => !kept.has(item)));
  const heirs = fresh.filter((outcome) => items(outcome).some((item) => given.has(item)));
  const parts = [...new Set([...children, ...heirs])];
  const isOneSuccessor = parts.length === 1 && kept.size === 0;
  return parts.length >= 2 || (heirs.length === 1 && !isOneSuccessor) ? parts : [];
}

/** What it takes to be done: the sentences and the metrics. */
function items({ data }: Outcome): string[] {
  return data.definitionOfDone.map((item) => (typeof item === 'string' ? item : item.metric));
}
