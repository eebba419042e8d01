import { GitError, runGit } from './run-git.ts';

/** Names under which the published branch is looked for, the nearest to what others see first. */
const MAIN_BRANCHES = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

/**
 * Where a folder lies in its repository.
 * @returns its path from the root with a slash at the end, empty for the root itself; nothing outside of git
 */
export function folderInRepository(directory: string): string | undefined {
  try {
    return runGit(directory, ['rev-parse', '--show-prefix']).toString().replace(/\n$/, '');
  } catch {
    return undefined;
  }
}

/**
 * The commit that a name means.
 * @throws GitError where there is none
 */
export function commitNamed(directory: string, name: string): string {
  try {
    return runGit(directory, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])
      .toString()
      .trim();
  } catch {
    throw new GitError(`git knows no commit ${JSON.stringify(name)}`);
  }
}

/**
 * Where the work at hand began: the last commit that it shares with the main branch. On the main branch itself, with
 * nothing of its own, that is its newest commit, so that the difference is what is not committed.
 * @throws GitError where no main branch is found
 */
export function mergeBase(directory: string): string {
  for (const branch of MAIN_BRANCHES) {
    try {
      return runGit(directory, ['merge-base', commitNamed(directory, branch), 'HEAD'])
        .toString()
        .trim();
    } catch {
      // This repository calls its main branch something else, or shares nothing with it.
    }
  }
  throw new GitError('no branch main or master is here to compare with');
}

/**
 * The files that git takes for renamed.
 * @param after a commit; without it the work tree
 * @returns paths relative to the content folder, older to newer
 */
export function renamesBetween(
  directory: string,
  before: string,
  after: string | undefined,
  folder: string,
): Map<string, string> {
  const commits = after === undefined ? [before] : [before, after];
  const args = [
    'diff',
    '--no-ext-diff',
    '-M',
    '--diff-filter=R',
    '--name-status',
    '-z',
    ...commits,
    '--',
    `:(top)${folder || '.'}`,
  ];
  const fields = runGit(directory, args).toString().split('\0');
  const renames = new Map<string, string>();
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const [from = '', to = ''] = fields.slice(at + 1, at + 3);
    if (from.startsWith(folder) && to.startsWith(folder))
      renames.set(from.slice(folder.length), to.slice(folder.length));
  }
  return renames;
}
