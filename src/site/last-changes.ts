import { type LastChange, type LastChanges, readLastChanges } from '../files/git-last-changed.ts';
import type { Loaded } from '../load.ts';
import type { Day } from '../org/day.ts';
import type { Org, Person } from '../org/org.ts';
import { loadSite } from './organisation.ts';
import { contentDirectory } from './settings.ts';

/** The last change of a page, as readers are told of it. */
export interface PageChange {
  readonly day: Day;
  /** Those who have a page in the handbook, and the names of others. Nobody who chose not to be listed. */
  readonly authors: readonly (Person | string)[];
}

let last: { loaded: Loaded; changes: LastChanges; people: ReadonlyMap<string, Person> } | undefined;

/** The last change of a content file; nothing where git does not know. */
export function lastChangeOf(file: string): PageChange | undefined {
  return shown(read().changes.of(file));
}

/** The last change in a folder of the content, `pods/`, or in all of it, ``; nothing where git does not know. */
export function lastChangeWithin(folder: string): PageChange | undefined {
  return shown(read().changes.within(folder));
}

/** The day of the last change of a content file; nothing where git does not know. */
export function lastChanged(file: string): Day | undefined {
  return read().changes.of(file)?.day;
}

function shown(change: LastChange | undefined): PageChange | undefined {
  return change && { day: change.day, authors: shownAuthors(change.authors, read().people) };
}

/** Authors by their pages; without those whom the organisation does not name. */
export function shownAuthors(
  authors: readonly string[],
  people: ReadonlyMap<string, Person>,
): (Person | string)[] {
  return authors
    .map((name) => people.get(plain(name)) ?? name)
    .filter((author) => typeof author === 'string' || author.data.listed);
}

/** The people of an organisation by the names that they may use in commits. */
export function peopleByName(org: Org): ReadonlyMap<string, Person> {
  return new Map([...org.people.values()].map((person) => [plain(person.title), person]));
}

function read() {
  const loaded = loadSite();
  if (last?.loaded !== loaded) {
    last = { loaded, changes: readLastChanges(contentDirectory()), people: peopleByName(loaded.org) };
  }
  return last;
}

function plain(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
