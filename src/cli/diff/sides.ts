import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { commitNamed, folderInRepository, mergeBase, renamesBetween } from '../../files/git/repository.ts';
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
  try {
    const before = first === undefined ? commitSide(mergeBase(contentDirectory()), on) : sideNamed(first, on);
    const after =
      second === undefined
        ? { label: 'the files as they are', version: versionInFolder(contentDirectory(), on) }
        : sideNamed(second, on);
    return { before, after, renames: renames(before, after, second === undefined) };
  } catch (error) {
    if (error instanceof GitError) throw new UsageError(`Git: ${error.message}`);
    throw error;
  }
}

function sideNamed(name: string, on: Day): Side {
  const isFolder = statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false;
  try {
    return commitSide(commitNamed(contentDirectory(), name), on, name);
  } catch (error) {
    if (isFolder) return { label: name, version: versionInFolder(resolve(name), on) };
    throw error;
  }
}

function commitSide(commit: string, on: Day, name?: string): Side {
  const folder = folderInRepository(contentDirectory());
  if (folder === undefined) throw new GitError(`${contentDirectory()} is not in a repository`);
  const short = commit.slice(0, 10);
  const label = name === undefined || commit.startsWith(name) ? short : `${name} (${short})`;
  try {
    return { label, version: versionInCommit(contentDirectory(), commit, folder, on), commit };
  } catch (error) {
    // A commit from before the folder was there holds no organisation.
    if (!(error instanceof GitError)) throw error;
    return { label: `${label}, which has no content folder`, version: emptyVersion(on), commit };
  }
}

function renames(before: Side, after: Side, isWorkTree: boolean): ReadonlyMap<string, string> {
  const folder = folderInRepository(contentDirectory());
  if (before.commit === undefined || folder === undefined) return new Map();
  if (after.commit === undefined && !isWorkTree) return new Map();
  return renamesBetween(contentDirectory(), before.commit, after.commit, folder);
}
