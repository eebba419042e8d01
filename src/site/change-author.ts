import type { LogEntry } from '../org/history/log.ts';
import type { Person } from '../org/org.ts';
import { peopleByName, shownAuthors } from './last-changes.ts';
import { organisation } from './organisation.ts';

/** Who wrote a commit: the person where there is a page, else the name; nobody who chose not to be listed. */
export function authorOf({ author }: LogEntry): Person | string | undefined {
  if (author === undefined) return undefined;
  return shownAuthors([author], peopleByName(organisation()))[0];
}
