import type { Person } from '../org.ts';

const list = new Intl.ListFormat('en-GB');

/** "a, b and c". */
export function enumerate(items: Iterable<string>): string {
  return list.format(items);
}

/** "1 pod", "2 pods". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** What a finding calls a person: findings are published, and unlisted people are named nowhere. */
export function nameOf(person: Person): string {
  return person.data.listed ? person.title : 'Somebody who is not listed';
}
