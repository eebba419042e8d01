import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { folderInCommit, renamesBetween } from '../../files/git/renames.ts';
import { commitNamed, folderInRepository, mergeBase } from '../../files/git/repository.ts';
import { GitError } from '../../files/git/run-git.ts';
import type { Day } from '../../org/day.ts';
import type { Version } from '../../org/history/comparison.ts';
import { contentDirectory } from '../../site/settings.ts';
import { emptyVersion, versionInCommit, versionInFolder } from '../../versions.ts';
import { UsageError } from '../options.ts';

/** One of the two things that are compared. */
interface Side {
  readonly label: string;
  readonly version: Version;
  /** Where git knows it: a commit, or nothing for the files as they lie there. */
  readonly commit?: string | undefined;
  /** Where the content lay in it, from the root of the repository; nothing where it is in none. */
  readonly folder?: string | undefined;
}

/** Both of them, and the files that git takes for renamed. */
export interface Sides {
  readonly before: Side;
  readonly after: Side;
  readonly renames: ReadonlyMap<string, string>;
}

/**
 * Finds what to compare. A name means a commit, or else a folder; without a first name the last commit that is shared
 * with the main branch is meant, without a second the content folder as it lies there.
 */
export function sidesNamed(names: readonly string[], on: Day): Sides {
  const [first, second] = names;
  const directory = contentDirectory();
  if (!isFolder(directory) && !(isFolder(first) && isFolder(second)))
    throw new UsageError(`There is no folder ${directory}. Name the organisation's folder with --content`);
  try {
    const after = second === undefined ? workTreeSide(directory, on) : sideNamed(second, on);
    const before =
      first === undefined
        ? commitSide(mergeBase(directory, after.version.org.settings.repository?.branch), on, after.commit)
        : sideNamed(first, on, after.commit);
    return { before, after, renames: renames(before, after) };
  } catch (error) {
    if (error instanceof GitError) throw new UsageError(`Git: ${error.message}`);
    throw error;
  }
}

function isFolder(name: string | undefined): name is string {
  return name !== undefined && (statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false);
}

function workTreeSide(directory: string, on: Day): Side {
  const version = versionInFolder(directory, on);
  return { label: 'the files as they are', version, folder: folderInRepository(directory) };
}

function sideNamed(name: string, on: Day, now?: string): Side {
  try {
    return commitSide(commitNamed(contentDirectory(), name), on, now, name);
  } catch (error) {
    if (isFolder(name)) return { label: name, version: versionInFolder(resolve(name), on) };
    throw error;
  }
}

/** @param now the commit of the newer side, by which a folder is followed that had another name */
function commitSide(commit: string, on: Day, now?: string, name?: string): Side {
  const directory = contentDirectory();
  const present = folderInRepository(directory);
  if (present === undefined) throw new GitError(`${directory} is not in a repository`);
  const short = commit.slice(0, 10);
  const label = name === undefined || commit.startsWith(name) ? short : `${name} (${short})`;
  const folder = folderInCommit(directory, commit, present, now);
  // A commit from before the content was there holds no organisation.
  if (folder === undefined)
    return { label: `${label}, which has no content folder`, version: emptyVersion(on), commit };
  const place = folder === present ? '' : `, where the content is in ${folder || 'the root'}`;
  const version = versionInCommit(directory, commit, folder, on);
  return { label: `${label}${place}`, version, commit, folder };
}

function renames(before: Side, after: Side): ReadonlyMap<string, string> {
  const [from, to] = [before.folder, after.folder];
  if (before.commit === undefined || from === undefined || to === undefined) return new Map();
  return renamesBetween(
    contentDirectory(),
    { commit: before.commit, folder: from },
    { commit: after.commit, folder: to },
  );
}
