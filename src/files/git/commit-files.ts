import { isImage, locate } from '../../org/collections/locations.ts';
import type { SourceFile } from '../folder.ts';
import { GitError, runGit } from './run-git.ts';

/** The files of a content folder as they were in a commit. */
export interface CommitFiles {
  /** Images without what is in them, as {@link SourceFile} has them; drafts not at all. */
  readonly files: readonly SourceFile[];
  /** Git's object id of each file. */
  readonly fingerprints: ReadonlyMap<string, string>;
}

interface TreeEntry {
  readonly path: string;
  readonly object: string;
  readonly isFile: boolean;
}

/**
 * Reads a folder out of a commit, without touching the work tree or the index.
 * @param repository a folder in the repository
 * @param folder path of the content folder from the root of the repository, with a slash at its end; empty for the root
 * @throws GitError
 */
export function readCommit(repository: string, commit: string, folder: string): CommitFiles {
  const entries = treeOf(repository, commit, folder).filter(({ path }) => locate(path).what !== 'draft');
  const blobs = readBlobs(
    repository,
    entries.filter(({ path, isFile }) => isFile && !isImage(path)).map(({ object }) => object),
  );
  const files = entries.map(({ path, object, isFile }): SourceFile => {
    if (!isFile) return { path, bytes: new Uint8Array(), isRefused: true };
    return { path, bytes: blobs.get(object) ?? new Uint8Array() };
  });
  return { files, fingerprints: new Map(entries.map(({ path, object }) => [path, object])) };
}

/** Links and submodules are in the tree too; they are no files. */
function treeOf(repository: string, commit: string, folder: string): TreeEntry[] {
  const tree = `${commit}:${folder.replace(/\/$/, '')}`;
  const lines = runGit(repository, ['ls-tree', '-r', '-z', '--full-tree', tree]).toString().split('\0');
  return lines.flatMap((line) => {
    const [, mode = '', object = '', path = ''] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    return path === '' ? [] : [{ path, object, isFile: mode.startsWith('100') }];
  });
}

/** What is in objects, by their ids: one process for all of them. */
export function readBlobs(repository: string, objects: readonly string[]): Map<string, Uint8Array> {
  const wanted = [...new Set(objects)];
  if (wanted.length === 0) return new Map();
  const output = runGit(repository, ['cat-file', '--batch'], `${wanted.join('\n')}\n`);
  const blobs = new Map<string, Uint8Array>();
  let at = 0;
  while (at < output.length) {
    const endOfHeader = output.indexOf('\n', at);
    const [object = '', type, size] = output.toString('utf8', at, endOfHeader).split(' ');
    if (type !== 'blob') throw new GitError(`the repository lacks the object ${object}`);
    const start = endOfHeader + 1;
    blobs.set(object, output.subarray(start, start + Number(size)));
    at = start + Number(size) + 1;
  }
  return blobs;
}
