import { execFileSync } from 'node:child_process';

/**
 * Asks git about the repository that a folder is in.
 * @param input what git reads from its standard input
 * @returns nothing where there is no git, no repository, or no answer
 */
export function git(directory: string, args: readonly string[], input = ''): string | undefined {
  try {
    return execFileSync('git', ['-c', 'core.quotePath=false', '-C', directory, ...args], {
      encoding: 'utf8',
      input,
      maxBuffer: 2 ** 28,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
}
