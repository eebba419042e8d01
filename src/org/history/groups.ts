import { KINDS } from '../collections/index.ts';
import { compareText } from '../diagnostic.ts';
import type { Entity, Org, Outcome, Pod } from '../org.ts';
import { podOf } from '../rules/by-subject.ts';
import type { Subject } from './change.ts';
import type { Consequence } from './difference.ts';
import { subjectOf } from './subject.ts';

/** The changes that one pod has to judge, of itself or of one of its outcomes; or those of things that belong to no pod. */
export interface ChangeGroup {
  /** The pod; without it the kind of thing is the same for all. */
  readonly pod: Subject | undefined;
  /** The pod's outcome that they are about. */
  readonly outcome?: Subject | undefined;
  readonly kind: Subject['kind'];
  readonly changes: readonly Consequence[];
}

/**
 * Sorts changes by the pod whose matter they are, what is about the pod first and then outcome by outcome; what belongs
 * to no pod by the kind of thing. Within a group the order stays.
 * @param orgs the newer version first: what is gone there is looked up in the older one
 */
export function groupChanges(changes: readonly Consequence[], orgs: readonly Org[]): ChangeGroup[] {
  const groups = new Map<string, ChangeGroup & { changes: Consequence[] }>();
  for (const each of changes) {
    const owner = ownerOf(each.change.subject, orgs);
    const about = owner && outcomeOf(each.change.subject, orgs);
    const [pod, outcome] = [owner && subjectOf(owner), about && subjectOf(about)];
    const kind = pod ? 'pod' : each.change.subject.kind;
    const key = pod ? `pod ${pod.id} ${outcome?.id ?? ''}` : kind;
    const group = groups.get(key) ?? { pod, outcome, kind, changes: [] };
    group.changes.push(each);
    groups.set(key, group);
  }
  return [...groups.values()].sort(compareGroups);
}

/** The pod whose matter a thing is. */
export function ownerOf(subject: Subject, orgs: readonly Org[]): Pod | undefined {
  const entity = entityOf(subject, orgs);
  if (entity?.kind === 'decision') return entity.pod ?? entity.outcome?.pod;
  return entity && podOf(entity);
}

function outcomeOf(subject: Subject, orgs: readonly Org[]): Outcome | undefined {
  const entity = entityOf(subject, orgs);
  if (entity?.kind === 'decision') return entity.outcome;
  return entity?.kind === 'outcome' ? entity : undefined;
}

function entityOf(subject: Subject, orgs: readonly Org[]): Entity | undefined {
  return orgs.map(({ byFile }) => byFile.get(subject.file)).find((found): found is Entity => !!found);
}

const ORDER: readonly Subject['kind'][] = [...KINDS, 'organisation', 'function', 'file'];

function compareGroups(a: ChangeGroup, b: ChangeGroup): number {
  return (
    Number(b.pod !== undefined) - Number(a.pod !== undefined) ||
    compareText(a.pod?.title ?? '', b.pod?.title ?? '') ||
    compareText(a.pod?.id ?? '', b.pod?.id ?? '') ||
    compareText(a.outcome?.title ?? '', b.outcome?.title ?? '') ||
    ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind)
  );
}
