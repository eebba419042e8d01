import { spawnSync } from 'node:child_process';

/** Git could not do what it was asked; the message is its own, without its prefix. */
export class GitError extends Error {}

/** Output of more than this is no handbook's. */
const MAX_BUFFER = 2 ** 30;

/**
 * Runs git in a folder and gives what it prints. Paths come as they are, without quotes.
 * @param input what it reads from its standard input
 * @throws GitError
 */
export function runGit(directory: string, args: readonly string[], input?: string): Buffer {
  const { status, stdout, stderr, error } = spawnSync(
    'git',
    ['-c', 'core.quotePath=false', '-C', directory, ...args],
    {
      input,
      maxBuffer: MAX_BUFFER,
      // Git must not ask for a password, nor take a repository from the environment of a hook.
      env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' },
    },
  );
  if (error) throw new GitError(error.message);
  if (status !== 0)
    throw new GitError(
      stderr
        .toString()
        .trim()
        .replace(/^fatal: /, ''),
    );
  return stdout;
}
