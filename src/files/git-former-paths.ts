import { git } from './git.ts';

/** Files have to be this alike, in per cent, to count as one file under two names: front matter alone is alike easily. */
const ALIKE = '-M60%';

const RENAMES = [ALIKE, '--diff-filter=R', '--name-status', '-z', '--relative'];

/**
 * The paths that a file had before, as far as git can tell from renames, those in the work tree included. Git is asked
 * once, when the first answer is wanted. A shallow clone, or none, tells nothing.
 * @param directory the content folder; all paths are relative to it
 */
export function gitFormerPaths(directory: string): (file: string) => readonly string[] {
  let former: ReadonlyMap<string, readonly string[]> | undefined;
  return (file) => {
    former ??= readFormerPaths(directory);
    return former.get(file) ?? [];
  };
}

function readFormerPaths(directory: string): ReadonlyMap<string, readonly string[]> {
  if (git(directory, ['rev-parse', '--is-shallow-repository'])?.trim() !== 'false') return new Map();
  const changing = git(directory, ['diff', ...RENAMES, 'HEAD', '--', '.']) ?? '';
  const past = git(directory, ['log', '--format=', ...RENAMES, '--', '.']) ?? '';
  return byPresentPath([...renamesIn(changing), ...renamesIn(past)]);
}

/** Reads `R087`, the older and the newer path, each ended by a NUL; the newest rename first. */
function renamesIn(output: string): [from: string, to: string][] {
  const fields = output.split('\0').map((field) => field.replace(/^\n/, ''));
  return fields.flatMap((field, at): [string, string][] => {
    const [from, to] = fields.slice(at + 1, at + 3);
    return /^R\d+$/.test(field) && from && to ? [[from, to]] : [];
  });
}

/** Follows each path to the one of today, so that a file that was renamed twice is known by all its names. */
function byPresentPath(newestFirst: readonly (readonly [string, string])[]) {
  const present = new Map<string, string>();
  for (const [from, to] of newestFirst) {
    if (!present.has(from)) present.set(from, present.get(to) ?? to);
  }
  const former = new Map<string, string[]>();
  for (const [from, now] of present) former.set(now, [...(former.get(now) ?? []), from].sort());
  return former;
}
