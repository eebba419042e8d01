import { compareDiagnostics, type Diagnostic } from '../diagnostic.ts';

/** What `check` says of the newer version and not of the older one, and the other way round. */
export interface FindingChanges {
  readonly found: readonly Diagnostic[];
  readonly fixed: readonly Diagnostic[];
}

/**
 * Compares what was found in two versions. A finding is known by its rule, its file and what it says, not by its line,
 * which moves with every edit above it; and not by the numbers in it, which move with every day.
 * @param renames paths of the older version to those of the newer one
 */
export function compareFindings(
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
  renames: ReadonlyMap<string, string> = new Map(),
): FindingChanges {
  const old = Map.groupBy(before, (each) => keyOf(each, renames.get(each.file) ?? each.file));
  const young = Map.groupBy(after, (each) => keyOf(each, each.file));
  return { found: surplus(young, old), fixed: surplus(old, young) };
}

function keyOf({ rule, message }: Diagnostic, file: string): string {
  return [rule, file, message.replaceAll(/\d+/g, '0')].join('\n');
}

type Groups = ReadonlyMap<string, readonly Diagnostic[]>;

/** What there is more of in one than in the other. */
function surplus(one: Groups, other: Groups): Diagnostic[] {
  return [...one]
    .flatMap(([key, diagnostics]) => diagnostics.slice(other.get(key)?.length ?? 0))
    .sort(compareDiagnostics);
}
