import { readBlobs } from '../files/git/commit-files.ts';
import { type ContentCommit, commitsTouching, isShallow } from '../files/git/content-commits.ts';
import { folderInRepository } from '../files/git/repository.ts';
import { GitError } from '../files/git/run-git.ts';
import { nameOf } from '../files/git-log.ts';
import { isImage } from '../org/collections/locations.ts';
import { dayOf } from '../org/day.ts';
import { compareVersions } from '../org/history/compare.ts';
import { ownerOf } from '../org/history/groups.ts';
import { type Log, type LogEntry, type LoggedChange, requestIn } from '../org/history/log.ts';
import { subjectOf } from '../org/history/subject.ts';
import { engineVersion } from './engine-version.ts';
import { type Kept, keep, readKept } from './kept.ts';
import { Past, type Step } from './past.ts';

/** A history, and what it took to read it. */
export interface ReadHistory extends Log {
  /** How many commits touched the content. */
  readonly commits: number;
  /** How many of them had to be compared now, because nothing was kept of them. */
  readonly compared: number;
}

/**
 * What every commit changed in the organisation. Only commits that were not compared before are compared, and only the
 * files that differ are read again. Nothing is guessed: what git does not know is not told.
 * @param directory the content folder
 * @param cacheDirectory where changes are kept from one time to the next
 */
export function readHistory(directory: string, cacheDirectory: string): ReadHistory {
  const folder = folderInRepository(directory);
  if (folder === undefined) return NOTHING;
  try {
    const isPartial = isShallow(directory);
    const commits = commitsTouching(directory);
    const first = commits[0]?.id ?? '';
    const place = { directory: cacheDirectory, history: `${folder}\n${first}`, engine: engineVersion() };
    const kept = readKept<readonly LoggedChange[]>(place);
    // The oldest commit of a shallow clone seems to have written everything.
    const isTold = ({ hasParent }: ContentCommit) => !isPartial || hasParent;
    const fresh = compared(directory, commits, (commit) => isTold(commit) && !kept.has(commit.id));
    const told = new Map<string, readonly LoggedChange[]>(
      commits.filter(isTold).map(({ id }) => [id, fresh.get(id) ?? kept.get(id) ?? []]),
    );
    if (fresh.size > 0) keep(place, told);
    const entries = commits.map((commit) => entryOf(commit, told.get(commit.id) ?? []));
    return {
      state: isPartial ? 'shallow' : 'known',
      entries: entries
        .filter(({ changes }) => changes.length > 0)
        .reverse()
        .sort(latestFirst),
      commits: commits.length,
      compared: fresh.size,
    };
  } catch (error) {
    if (error instanceof GitError) return NOTHING;
    throw error;
  }
}

const NOTHING: ReadHistory = { state: 'no-git', entries: [], commits: 0, compared: 0 };

/** Walks from the first commit to the last, and compares those that are wanted with what was before. */
function compared(
  directory: string,
  commits: readonly ContentCommit[],
  isWanted: (commit: ContentCommit) => boolean,
): Kept<readonly LoggedChange[]> {
  const start = commits.findIndex(isWanted);
  const found = new Map<string, readonly LoggedChange[]>();
  if (start < 0) return found;
  const past = new Past();
  for (const { files } of commits.slice(0, start)) past.apply(files);
  const rest = commits.slice(start);
  const later = rest.flatMap(({ files }) =>
    files.flatMap(({ path, object, isFile }) => (isFile && !isImage(path) && object ? [object] : [])),
  );
  const blobs = readBlobs(directory, [...past.objects(), ...later]);
  const read = (object: string) => blobs.get(object) ?? new Uint8Array();
  for (const commit of rest) {
    const step = past.step(commit.files, read);
    if (isWanted(commit)) found.set(commit.id, changesOf(commit, step));
  }
  return found;
}

function changesOf({ committed, files }: ContentCommit, { before, after }: Step): LoggedChange[] {
  const renames = new Map(files.flatMap(({ from, path }) => (from === undefined ? [] : [[from, path]])));
  // What counted as today was the day of the commit, whenever it is read.
  return compareVersions(before, after, { on: dayIn(committed), renames }).map((change) => {
    const pod = ownerOf(change.subject, [after.org, before.org]);
    return pod ? { change, pod: subjectOf(pod) } : { change };
  });
}

function entryOf(
  { id, authored, committed, author, message }: ContentCommit,
  changes: readonly LoggedChange[],
): LogEntry {
  const [name] = nameOf(`${author} <>`);
  return {
    commit: id,
    day: dayIn(authored),
    authored,
    committed,
    author: name,
    request: requestIn(message),
    changes,
  };
}

/** Commits keep their order within a day: the sort is stable. */
function latestFirst(a: LogEntry, b: LogEntry): number {
  return a.day === b.day ? 0 : a.day < b.day ? 1 : -1;
}

function dayIn(seconds: number): string {
  return dayOf(new Date(seconds * 1000));
}
