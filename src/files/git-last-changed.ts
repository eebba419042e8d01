import { type Day, dayOf } from '../org/day.ts';
import { git } from './git.ts';
import { LOG_ARGUMENTS, type LogEntry, nameOf, readLog } from './git-log.ts';

/** The last change of a file. */
export interface LastChange {
  readonly day: Day;
  /** The names of the author and then of the co-authors, as `.mailmap` has them. Never an e-mail address. */
  readonly authors: readonly string[];
}

/** What git knows of the files of a folder. */
export interface LastChanges {
  /**
   * Whether there is a history to trust. In a `shallow` clone the oldest commit seems to have written every file, so
   * nothing is said of any.
   */
  readonly state: 'known' | 'shallow' | 'no-git';
  /** Nothing for files that are new or being changed. */
  of(file: string): LastChange | undefined;
  /**
   * The last change of anything in a folder, what is gone from it included; nothing where something is being changed.
   * @param folder with a slash at its end; empty for the whole
   */
  within(folder: string): LastChange | undefined;
}

/** Asks git about all files of a folder at once. Nothing is guessed: what git does not know stays unsaid. */
export function readLastChanges(directory: string): LastChanges {
  const shallow = git(directory, ['rev-parse', '--is-shallow-repository'])?.trim();
  if (shallow !== 'false') {
    const nothing = () => undefined;
    return { state: shallow === 'true' ? 'shallow' : 'no-git', of: nothing, within: nothing };
  }
  const changing = filesBeingChanged(directory);
  const entries = latestEntries(directory);
  const names = mailmapNames(
    directory,
    [...entries.values()].flatMap(({ coAuthors }) => coAuthors),
  );
  const changes = new Map([...entries].map(([file, entry]) => [file, lastChange(entry, names)]));
  const isChanging = (folder: string) => [...changing].some((file) => file.startsWith(folder));
  return {
    state: 'known',
    of: (file) => (changing.has(file) ? undefined : changes.get(file)),
    within(folder) {
      // The files stand in the order in which the log names them.
      const newest = [...changes].find(([file]) => file.startsWith(folder));
      return isChanging(folder) ? undefined : newest?.[1];
    },
  };
}

/** The day on which a file was last changed. Git is asked once, when the first answer is wanted. */
export function gitLastChanged(directory: string): (file: string) => Day | undefined {
  let changes: LastChanges | undefined;
  return (file) => {
    changes ??= readLastChanges(directory);
    return changes.of(file)?.day;
  };
}

/** The path of a folder from the root of its repository, with a slash at its end; empty for the root itself. */
export function pathInRepository(directory: string): string | undefined {
  return git(directory, ['rev-parse', '--show-prefix'])?.trim();
}

function latestEntries(directory: string): ReadonlyMap<string, LogEntry> {
  const latest = new Map<string, LogEntry>();
  // The newest commit comes first, and the first to name a file was the last to change it.
  for (const entry of readLog(git(directory, LOG_ARGUMENTS) ?? '')) {
    for (const file of entry.files) if (!latest.has(file)) latest.set(file, entry);
  }
  return latest;
}

function filesBeingChanged(directory: string): ReadonlySet<string> {
  const changing = git(directory, ['diff', '--name-only', '--relative', 'HEAD', '--', '.']);
  return new Set(changing?.split('\n').filter((file) => file !== '') ?? []);
}

function lastChange(
  { seconds, author, coAuthors }: LogEntry,
  names: ReadonlyMap<string, string>,
): LastChange {
  const authors = [`${author} <>`, ...coAuthors.map((contact) => names.get(contact) ?? contact)].flatMap(
    nameOf,
  );
  return { day: dayOf(new Date(seconds * 1000)), authors: [...new Set(authors)] };
}

/** What `.mailmap` makes of the co-authors: git applies it to authors by itself, not to trailers. */
function mailmapNames(directory: string, contacts: readonly string[]): ReadonlyMap<string, string> {
  // Git ends at the first line that is not of this form.
  const asked = [...new Set(contacts)].filter((contact) => /<[^<>\s]+>$/.test(contact));
  if (asked.length === 0) return new Map();
  const mapped = git(directory, ['check-mailmap', '--stdin'], `${asked.join('\n')}\n`)?.split('\n') ?? [];
  return new Map(asked.map((contact, index) => [contact, mapped[index] || contact]));
}
