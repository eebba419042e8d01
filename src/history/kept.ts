import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What was found out about commits, by their ids, and is kept from one build to the next. Plain data. */
export type Kept<T> = ReadonlyMap<string, T>;

/** What is kept of which history, and by which engine it was found. */
export interface KeptFor {
  /** The folder for what may be lost. */
  readonly directory: string;
  /** What tells this content folder and what is kept of it from others: the same on every machine. */
  readonly history: string;
  /** Another version of the engine may find something else. */
  readonly engine: string;
}

/** What was kept; nothing where nothing was, or nothing that can be trusted. */
export function readKept<T>(place: KeptFor): Kept<T> {
  try {
    const text = readFileSync(fileOf(place), 'utf8');
    const end = text.indexOf('\n');
    const json = text.slice(end + 1);
    if (text.slice(0, end) !== hash(json)) return new Map();
    return new Map(JSON.parse(json) as [string, T][]);
  } catch {
    return new Map();
  }
}

/** Keeps what is known of all commits in one file, instead of what other versions of the engine kept. A folder that cannot be written to costs time, nothing else. */
export function keep<T>(place: KeptFor, found: Kept<T>): void {
  const file = fileOf(place);
  // Written aside and moved into place, so that a build that runs at the same time never reads half of it.
  const aside = `${file}.${randomUUID()}.tmp`;
  try {
    mkdirSync(place.directory, { recursive: true });
    const json = JSON.stringify([...found]);
    writeFileSync(aside, `${hash(json)}\n${json}`);
    renameSync(aside, file);
    const own = prefix(place);
    for (const name of readdirSync(place.directory)) {
      const path = join(place.directory, name);
      if (name.startsWith(own) && name.endsWith('.json') && path !== file) rmSync(path, { force: true });
    }
  } catch {
    rmSync(aside, { force: true });
  }
}

function fileOf(place: KeptFor): string {
  return join(place.directory, `${prefix(place)}${hash(place.engine).slice(0, 16)}.json`);
}

function prefix({ history }: KeptFor): string {
  return `${hash(history).slice(0, 16)}-`;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
