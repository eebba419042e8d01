import type { Lens } from '../../org/collections/lens.ts';
import type { Subject, Value } from '../../org/history/change.ts';

/** Longer texts are cut: they can be read in the files. */
const LONGEST = 240;

/** A value in plain words. */
export function writeValue(value: Value, lensLabel: (lens: Lens) => string): string {
  if ('text' in value) return `“${cut(value.text)}”`;
  if ('word' in value) return value.word.replaceAll('-', ' ');
  if ('day' in value) return value.day;
  if ('number' in value) return writeNumber(value);
  if ('lenses' in value) return list(value.lenses.map(lensLabel));
  if ('subjects' in value) return list(value.subjects.map(nameOf));
  return cut(value.json);
}

/** What a thing may be called: people who are not listed are there, without their name. */
export function nameOf({ title, isUnlisted }: Subject): string {
  return isUnlisted ? 'Somebody who is not listed' : cut(title);
}

function writeNumber({ number, unit }: Extract<Value, { number: number }>): string {
  const digits = new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(number);
  return unit === undefined ? digits : unit === '%' ? `${digits}%` : `${digits} ${unit}`;
}

/** "a, b and c"; "a, b; c; and d" where something has a comma of its own. */
export function list(items: readonly string[]): string {
  if (items.length > 1 && items.some((item) => item.includes(', ')))
    return `${items.slice(0, -1).join('; ')}; and ${items.at(-1)}`;
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items);
}

function cut(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
