import { compareText } from '../diagnostic.ts';
import type { Change } from './change.ts';
import type { Version } from './comparison.ts';
import { fileSubject, subjectOf } from './subject.ts';

/** The paths of the files that are not the same in both versions, sorted. */
export function differingFiles(before: Version, after: Version): string[] {
  const paths = new Set([...before.files.keys(), ...after.files.keys()]);
  return [...paths].filter((path) => before.files.get(path) !== after.files.get(path)).sort(compareText);
}

/**
 * What nothing else has told of: images, pages that cannot be read, and pages that are written differently and say the
 * same. With it no file that differs goes without a word.
 */
export function untoldFiles(before: Version, after: Version, told: readonly Change[]): Change[] {
  const named = new Set(told.flatMap(({ files }) => files));
  return differingFiles(before, after)
    .filter((path) => !named.has(path))
    .map((path) => changeOf(path, before, after));
}

function changeOf(path: string, before: Version, after: Version): Change {
  const [was, is] = [before.org.byFile.get(path), after.org.byFile.get(path)];
  const page = is ?? was;
  const subject = page ? subjectOf(page) : fileSubject(path);
  const about = { subject, files: [path] };
  const isOrganisation = path === after.org.source.file;
  if (!before.files.has(path)) return { type: 'file-added', ...about };
  if (!after.files.has(path)) return { type: 'file-removed', ...about };
  if ((was && is) || (isOrganisation && isRead(before, path) && isRead(after, path)))
    return { type: 'file-rewritten', ...about };
  return { type: 'file-changed', ...about };
}

function isRead({ diagnostics }: Version, path: string): boolean {
  return !diagnostics.some(({ file, severity }) => file === path && severity === 'error');
}
