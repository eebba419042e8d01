import type { Diagnostic } from '../diagnostic.ts';
import type { Entity, Org, Pod } from '../org.ts';

/** The pod that a thing belongs to, where it belongs to one. */
export function podOf(entity: Entity): Pod | undefined {
  switch (entity.kind) {
    case 'pod':
      return entity;
    case 'interface':
      return entity.provider;
    case 'outcome':
    case 'how-we-work':
    case 'decision':
      return entity.pod;
    default:
      return undefined;
  }
}

/**
 * What may be shown to readers: nothing that is about a person who is not listed, whose name is in the file's path.
 */
export function showable(org: Org, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const isUnlisted = (file: string) => {
    const entity = org.byFile.get(file);
    return entity?.kind === 'person' && !entity.data.listed;
  };
  return diagnostics.filter(
    ({ file, related = [] }) => ![file, ...related.map((each) => each.file)].some(isUnlisted),
  );
}
