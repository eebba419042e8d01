import type { Entity } from '../org.ts';
import type { Change, ChangeType, Subject, Value } from './change.ts';
import type { Twin } from './pair.ts';
import { subjectsValue } from './subject.ts';

/** A thing that has another title; each of these tells of one change, or of none where nothing is different. */
export function renamed(type: ChangeType, subject: Subject, before: Entity, after: Entity): Change[] {
  const [old, young] = [before.title, after.title];
  return old === young ? [] : replaced(type, subject, { text: old }, { text: young });
}

/** A field that holds another of the words there are for it. */
export function reworded(
  type: ChangeType,
  subject: Subject,
  before: string | undefined,
  after: string | undefined,
): Change[] {
  return before === after ? [] : replaced(type, subject, wordValue(before), wordValue(after));
}

/** A field that names another thing, however either is called today. */
export function redirected<T extends Entity>(
  type: ChangeType,
  subject: Subject,
  before: T | undefined,
  after: T | undefined,
  twin: Twin,
): Change[] {
  if ((before && twin(before)) === after) return [];
  return replaced(type, subject, subjectsValue([before]), subjectsValue([after]));
}

function replaced(
  type: ChangeType,
  subject: Subject,
  before: Value | undefined,
  after: Value | undefined,
): Change[] {
  return [{ type, subject, before, after, files: [subject.file] }];
}

function wordValue(word: string | undefined): Value | undefined {
  return word === undefined ? undefined : { word };
}
