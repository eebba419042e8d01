import type { Diagnostic } from '../org/diagnostic.ts';
import type { OrganisationRecord } from '../org/record.ts';
import { fileProblem, wholeFile } from './file-problem.ts';
import { ROOT, type SourceFile } from './folder.ts';
import { mdxProblems } from './mdx-problems.ts';
import { placeOf } from './placement.ts';

/** What is wrong with a folder whatever its files say: what it lacks, and what cannot lie where it lies. */
export function folderProblems(
  files: readonly SourceFile[],
  organisation: OrganisationRecord | undefined,
): Diagnostic[] {
  return [...missingParts(files), ...collisions(files), ...mdxProblems(files, organisation)];
}

function missingParts(files: readonly SourceFile[]): Diagnostic[] {
  if (files.some(({ path }) => path === 'org.yaml' || path === ROOT)) return [];
  const example = 'Create org.yaml with at least one line: "name: Our organisation".';
  if (files.length === 0) return [wholeFile('.', 'The content folder is empty', example)];
  return [wholeFile('org.yaml', 'There is no org.yaml', example)];
}

/** Files that would get the same page, or that could not lie side by side where case or accents do not count. */
function collisions(files: readonly SourceFile[]): Diagnostic[] {
  const first = new Map<string, string>();
  return files.flatMap((file) => {
    const { path } = file;
    const { location, key } = placeOf(file);
    if (location.what === 'draft') return [];
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, path);
      return [];
    }
    const problem = fileProblem(
      'duplicate-id',
      path,
      { line: 1, column: 1 },
      location.what === 'image'
        ? `Two images have one name where capitals do not count: ${earlier} and this one`
        : `Two files want the same page: ${earlier} and this one`,
      'Rename one of them, or put them together.',
    );
    return [
      { ...problem, related: [{ file: earlier, line: 1, column: 1, message: 'the first of the two' }] },
    ];
  });
}
