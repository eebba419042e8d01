import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../builds/site-hashes.ts';

type Hashes = ReadonlyMap<string, string>;

/** What somebody saw who read a handbook over and over while builds came and went. */
export interface Seen {
  reads: number;
  /** Files that were neither those of one good handbook nor those of the other. */
  readonly broken: string[];
}

/** How many files are read at a time, and how long others may work in between, in milliseconds. */
const BATCH = 20;
const PAUSE = 5;

/**
 * Reads every file of a published folder, again and again.
 * @param good what is in each handbook that may be there
 * @returns ends the reading and tells what was seen
 */
export function startReading(folder: string, good: readonly Hashes[]): () => Seen {
  const seen: Seen = { reads: 0, broken: [] };
  // What only one of them has may be there or not.
  const paths = [...(good[0]?.keys() ?? [])].filter((path) => good.every((site) => site.has(path)));
  const timer = setInterval(() => {
    for (let n = 0; n < BATCH; n++) look(folder, paths[seen.reads++ % paths.length] ?? '', good, seen);
  }, PAUSE);
  return () => {
    clearInterval(timer);
    return seen;
  };
}

function look(folder: string, path: string, good: readonly Hashes[], seen: Seen): void {
  try {
    const hash = hashOf(join(folder, path));
    if (!good.some((site) => site.get(path) === hash)) seen.broken.push(`${path} is not what it should be`);
  } catch {
    if (existsSync(folder) && !existsSync(join(folder, path))) seen.broken.push(`${path} is missing`);
  }
}
