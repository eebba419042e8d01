import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFolder, type SourceFile } from './files/folder.ts';
import { readCommit } from './files/git/commit-files.ts';
import { loadFiles } from './load.ts';
import { isImage } from './org/collections/locations.ts';
import type { Day } from './org/day.ts';
import type { Diagnostic } from './org/diagnostic.ts';
import type { Version } from './org/history/comparison.ts';
import { checkLoaded } from './org/rules/run.ts';

/** The content folder as it lies on disk. */
export function versionInFolder(directory: string, on: Day): Version {
  const { files, diagnostics } = readFolder(directory);
  const prints = files.map(
    (file) =>
      [
        file.path,
        fingerprint(isImage(file.path) ? { ...file, bytes: imageBytes(directory, file) } : file),
      ] as const,
  );
  return versionOf(files, new Map(prints), on, diagnostics);
}

/**
 * The content folder as it was in a commit. What its files say by the rules of another day is read as far as it can be.
 * @param repository a folder in the repository
 * @param folder path of the content folder from the root of the repository, with a slash at its end
 */
export function versionInCommit(repository: string, commit: string, folder: string, on: Day): Version {
  const { files, fingerprints } = readCommit(repository, commit, folder);
  return versionOf(files, fingerprints, on);
}

/** An organisation before anybody wrote anything down. */
export function emptyVersion(on: Day): Version {
  return versionOf([], new Map(), on);
}

function versionOf(
  files: readonly SourceFile[],
  fingerprints: ReadonlyMap<string, string>,
  on: Day,
  found: readonly Diagnostic[] = [],
): Version {
  const loaded = loadFiles(files, { isLenient: true });
  // Diagrams are not drawn for a comparison: what they show is text, and a change of it is told as that.
  const { diagnostics } = checkLoaded({ ...loaded, diagnostics: [...found, ...loaded.diagnostics] }, { on });
  return { org: loaded.org, files: fingerprints, diagnostics };
}

/** The id that git gives to what is in a file, so that a folder can be compared with a commit. */
function fingerprint({ bytes, isRefused }: SourceFile): string {
  if (isRefused) return 'refused';
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

function imageBytes(directory: string, { path, bytes, isRefused }: SourceFile): Uint8Array {
  return isRefused ? bytes : readFileSync(join(directory, path));
}
