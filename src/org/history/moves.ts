import type { Change, Subject } from './change.ts';
import { isSame } from './subject.ts';

/** Somebody who leaves one pod and joins another has moved: one change instead of two. */
export function mergeMoves(changes: readonly Change[]): Change[] {
  const joined = changes.filter(({ type }) => type === 'person-joined');
  const merged = new Set<Change>();
  const moves = joined.flatMap((join): Change[] => {
    const leave = changes.find(
      (each) =>
        each.type === 'person-left' &&
        !merged.has(each) &&
        isOf(each, join.other) &&
        !isSame(each.subject, join.subject),
    );
    if (!leave) return [];
    merged.add(leave).add(join);
    const files = [...new Set([...leave.files, ...join.files])].sort();
    return [{ ...join, type: 'person-moved', before: { subjects: [leave.subject] }, files }];
  });
  return [...changes.filter((change) => !merged.has(change)), ...moves];
}

function isOf({ other }: Change, person: Subject | undefined): boolean {
  return other !== undefined && person !== undefined && isSame(other, person);
}
