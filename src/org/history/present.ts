import type { Entity, Org } from '../org.ts';
import type { Subject } from './change.ts';
import { type LogEntry, movesIn } from './log.ts';

/** What something that a change speaks of is today; nothing where it has no page any more, or is nobody's business. */
export type Present = (subject: Subject) => Entity | undefined;

/** Finds what is told of in a log among what there is today, wherever it was moved since. */
export function presentIn(org: Org, entries: readonly LogEntry[]): Present {
  const moves = movesIn(entries);
  return ({ kind, file, isUnlisted }) => {
    const entity = org.byFile.get(movedTo(file, org, moves) ?? '');
    return entity?.kind === kind && !isUnlisted ? entity : undefined;
  };
}

/** Where a file lies that may have been moved, and moved again. */
function movedTo(file: string, org: Org, moves: ReadonlyMap<string, string>): string | undefined {
  const seen = new Set<string>();
  let path: string | undefined = file;
  // Two pages may have changed places: then neither is found by where it lay.
  while (path !== undefined && !org.byFile.has(path) && !seen.has(path)) {
    seen.add(path);
    path = moves.get(path);
  }
  return path;
}
