import { daySchema } from '../collections/fields.ts';
import type { Change, Subject, Value } from './change.ts';

/** Values of front matter are plain data, so equal text is equal content, whatever the order of keys was. */
export function isEqual(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

/** JSON with sorted keys. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_key, each: unknown) =>
      typeof each === 'object' && each !== null && !Array.isArray(each)
        ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
        : each,
    ) ?? 'null'
  );
}

/**
 * The fields that differ and that nobody has told of by a name of their own, one change each.
 * @param told names of the fields that have been looked at
 */
export function otherFields(
  subject: Subject,
  before: object,
  after: object,
  told: ReadonlySet<string>,
): Change[] {
  const [old, young] = [
    before as Readonly<Record<string, unknown>>,
    after as Readonly<Record<string, unknown>>,
  ];
  const keys = [...new Set([...Object.keys(old), ...Object.keys(young)])]
    .filter((key) => !told.has(key))
    .sort();
  return keys.flatMap((key) => fieldChanges(subject, key, old[key], young[key]));
}

/** Lists that hold the same in another order: nobody came or went, and a page shows them as they are written. */
export function reorderedFields(
  subject: Subject,
  before: object,
  after: object,
  fields: readonly string[],
): Change[] {
  const [old, young] = [
    before as Readonly<Record<string, unknown>>,
    after as Readonly<Record<string, unknown>>,
  ];
  return fields
    .filter((key) => isReordered(old[key], young[key]))
    .map((part): Change => ({ type: 'order-changed', subject, part, files: [subject.file] }));
}

function isReordered(before: unknown, after: unknown): boolean {
  if (!Array.isArray(before) || !Array.isArray(after) || isEqual(before, after)) return false;
  return isEqual(before.map(canonical).sort(), after.map(canonical).sort());
}

/** Follows objects down to what differs in them; lists are told of as a whole. */
export function fieldChanges(subject: Subject, path: string, before: unknown, after: unknown): Change[] {
  if (isEqual(before, after)) return [];
  if (isObject(before) && isObject(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    return keys.flatMap((key) => fieldChanges(subject, `${path}.${key}`, before[key], after[key]));
  }
  const values = { before: asValue(before), after: asValue(after) };
  return [{ type: 'field-changed', subject, part: path, ...values, files: [subject.file] }];
}

/** A value of front matter, in the form that says most about it; nothing for an empty one. */
export function asValue(value: unknown): Value | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number') return { number: value, unit: undefined };
  if (typeof value === 'string') return daySchema.safeParse(value).success ? { day: value } : { text: value };
  if (typeof value === 'object' && Object.keys(value).length === 0) return undefined;
  const items = Array.isArray(value) ? value.map(itemText) : [undefined];
  if (items.every((item) => item !== undefined)) return { text: items.join(', ') };
  return { json: canonical(value) };
}

/** An item of a list as people write it: a text, or a link by its label. */
function itemText(item: unknown): string | undefined {
  if (typeof item === 'string') return item;
  const isLink =
    isObject(item) && typeof item['label'] === 'string' && Object.keys(item).sort().join() === 'label,url';
  return isLink ? `${item['label']} (${item['url']})` : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
