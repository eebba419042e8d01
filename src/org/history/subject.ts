import { compareText } from '../diagnostic.ts';
import type { Entity, Org, OrgFunction } from '../org.ts';
import type { Subject, Value } from './change.ts';

/** What names a thing in a change. */
export function subjectOf(thing: Entity | OrgFunction): Subject {
  if (thing.kind === 'function')
    return { kind: 'function', id: thing.id, title: thing.title, file: 'org.yaml' };
  const { kind, id, title, source } = thing;
  const isUnlisted = thing.kind === 'person' && !thing.data.listed;
  return { kind, id, title, file: source.file, ...(isUnlisted && { isUnlisted }) };
}

/** The organisation itself. */
export function organisationSubject({ settings, source }: Org): Subject {
  return { kind: 'organisation', id: 'organisation', title: settings.name, file: source.file };
}

/** A file that is no page. */
export function fileSubject(path: string): Subject {
  return { kind: 'file', id: path, title: path, file: path };
}

/** Things as a value, in the order of their titles; nothing where there are none. */
export function subjectsValue(things: readonly (Entity | OrgFunction | undefined)[]): Value | undefined {
  const subjects = things.flatMap((thing) => (thing ? [subjectOf(thing)] : []));
  if (subjects.length === 0) return undefined;
  return { subjects: subjects.sort((a, b) => compareText(a.title, b.title)) };
}

/** Whether two subjects are one thing. */
export function isSame(a: Subject, b: Subject): boolean {
  return a.kind === b.kind && a.id === b.id;
}
