import { execFileSync } from 'node:child_process';
import { type Day, dayOf } from '../org/day.ts';

/**
 * Tells when git last saw a change to a file of a folder. Nothing is guessed: without git, in a shallow clone, and for
 * files that are new or being changed the answer is `undefined`. Git is asked once, when the first answer is wanted.
 */
export function gitLastChanged(directory: string): (file: string) => Day | undefined {
  let days: ReadonlyMap<string, Day> | undefined;
  return (file) => {
    days ??= readHistory(directory);
    return days.get(file);
  };
}

/** The path of a folder from the root of its repository, with a slash at its end; empty for the root itself. */
export function pathInRepository(directory: string): string | undefined {
  return git(directory, ['rev-parse', '--show-prefix'])?.trim();
}

function readHistory(directory: string): ReadonlyMap<string, Day> {
  const days = new Map<string, Day>();
  if (git(directory, ['rev-parse', '--is-shallow-repository'])?.trim() !== 'false') return days;
  // One NUL before each commit's time; then its files, one a line.
  const log = git(directory, ['log', '--format=%x00%ct', '--name-only', '--relative', '--', '.']);
  for (const commit of log?.split('\0').slice(1) ?? []) {
    const [time = '', ...files] = commit.split('\n');
    const day = dayOf(new Date(Number(time) * 1000));
    // The newest commit comes first, and the first to name a file was the last to change it.
    for (const file of files) if (file !== '' && !days.has(file)) days.set(file, day);
  }
  const changing = git(directory, ['diff', '--name-only', '--relative', 'HEAD', '--', '.']);
  for (const file of changing?.split('\n') ?? []) days.delete(file);
  return days;
}

function git(directory: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', ['-c', 'core.quotePath=false', '-C', directory, ...args], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
}
