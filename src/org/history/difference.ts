import type { Diagnostic } from '../diagnostic.ts';
import type { Change, Subject } from './change.ts';
import { compareVersions } from './compare.ts';
import type { CompareOptions, Version } from './comparison.ts';
import { dependentsOf, subjectsIn } from './dependents.ts';
import { compareFindings, type FindingChanges } from './findings.ts';

/** A change with what follows from it. */
export interface Consequence extends FindingChanges {
  readonly change: Change;
  /** Who and what depends on the thing that changed. */
  readonly dependents: readonly Subject[];
}

/** All that is different between two versions of an organisation, and what follows. */
export interface Difference extends FindingChanges {
  readonly changes: readonly Consequence[];
}

/** Compares two versions, and says with each change what `check` thinks of it and whom it concerns. */
export function differenceOf(before: Version, after: Version, options: CompareOptions): Difference {
  const changes = compareVersions(before, after, options);
  const renames = new Map([...(options.renames ?? []), ...changes.flatMap(renameOf)]);
  const findings = compareFindings(before.diagnostics, after.diagnostics, renames);
  return {
    ...findings,
    changes: changes.map((change) => ({
      change,
      dependents: dependentsOf(change, after.org.byFile.has(change.subject.file) ? after.org : before.org),
      found: findings.found.filter((each) => concerns(each, change)),
      fixed: findings.fixed.filter((each) => concerns(each, change)),
    })),
  };
}

function renameOf({ type, files }: Change): [string, string][] {
  const [from, to] = files;
  return type === 'file-moved' && from !== undefined && to !== undefined ? [[from, to]] : [];
}

/** A finding belongs to a change if it speaks of one of its files, or of a thing that the change names. */
function concerns({ file, related = [] }: Diagnostic, change: Change): boolean {
  const files = new Set([...change.files, ...subjectsIn(change).map((subject) => subject.file)]);
  return [file, ...related.map((place) => place.file)].some((place) => files.has(place));
}
