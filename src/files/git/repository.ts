import { isShallow } from './content-commits.ts';
import { GitError, runGit } from './run-git.ts';

/** Names under which the published branch is looked for, the nearest to what others see first. */
const MAIN_BRANCHES = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

/** What to do where no commit to compare with is found. */
const NAME_ONE = 'name the commit to compare with, as in podbook diff HEAD~1';

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
 * @param main what org.yaml calls the main branch
 * @throws GitError where no main branch is found
 */
export function mergeBase(directory: string, main?: string): string {
  const said = main === undefined ? [] : [`origin/${main}`, main];
  for (const branch of [...said, ...MAIN_BRANCHES, ...onlyBranch(directory)]) {
    try {
      return runGit(directory, ['merge-base', commitNamed(directory, branch), 'HEAD'])
        .toString()
        .trim();
    } catch {
      // This repository calls its main branch something else, or shares nothing with it.
    }
  }
  if (folderInRepository(directory) === undefined)
    throw new GitError(`${directory} is not in a repository: name two folders, as in podbook diff OLD NEW`);
  if (isShallow(directory))
    throw new GitError(
      `this copy lacks what it shares with the main branch: fetch more of it, or ${NAME_ONE}`,
    );
  const names = [...new Set([...(main === undefined ? [] : [main]), 'main', 'master'])].join(' or ');
  throw new GitError(`no commit of a branch ${names} is here: ${NAME_ONE}`);
}

/** Where there is one branch only, it is the main one, whatever it is called. */
function onlyBranch(directory: string): string[] {
  try {
    const branches = runGit(directory, ['for-each-ref', '--format=%(refname)', 'refs/heads']).toString();
    const names = branches.split('\n').filter((name) => name !== '');
    return names.length === 1 ? names : [];
  } catch {
    return [];
  }
}
