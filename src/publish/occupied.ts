import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What every page of a handbook says of itself, by which an older one is recognised. */
export const GENERATOR = 'Podbook';

/**
 * Publishing replaces a folder with all that is in it. Says why a folder must not be replaced; nothing if it may be.
 * @param out absolute path of the folder to publish to
 * @param kept absolute paths of folders that must survive: the content, the engine, the working directory
 */
export function reasonToKeep(out: string, kept: readonly string[]): string | undefined {
  const threatened = kept.find((folder) => isWithin(folder, out));
  if (threatened !== undefined) return `${out} would be replaced, and ${threatened} lies in it`;
  const inContent = kept.find((folder) => isWithin(out, folder) && existsSync(join(folder, 'org.yaml')));
  if (inContent !== undefined) return `${out} lies in the content folder, which is read and not written`;
  if (!existsSync(out)) return undefined;
  if (!statSync(out).isDirectory()) return `${out} is a file`;
  if (readdirSync(out).length === 0 || isHandbook(out)) return undefined;
  return `${out} holds something that is not a handbook, and would be replaced; name an empty folder`;
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`));
}

function isHandbook(folder: string): boolean {
  const home = join(folder, 'index.html');
  return (
    existsSync(home) && readFileSync(home, 'utf8').includes(`<meta name="generator" content="${GENERATOR}">`)
  );
}
