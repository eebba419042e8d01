import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoggedChange } from '../org/history/log.ts';

/** What commits changed, by their ids, kept from one build to the next. */
export type KeptChanges = ReadonlyMap<string, readonly LoggedChange[]>;

/** Whose changes are kept, and by which engine they were found. */
export interface KeptFor {
  /** The folder for what may be lost. */
  readonly directory: string;
  /** What tells this content folder from others: the same on every machine. */
  readonly history: string;
  /** Another version of the engine may find something else. */
  readonly engine: string;
}

/** What was kept; nothing where nothing was, or nothing that can be trusted. */
export function readKept(place: KeptFor): KeptChanges {
  try {
    const text = readFileSync(fileOf(place), 'utf8');
    const end = text.indexOf('\n');
    const json = text.slice(end + 1);
    if (text.slice(0, end) !== hash(json)) return new Map();
    return new Map(JSON.parse(json) as [string, LoggedChange[]][]);
  } catch {
    return new Map();
  }
}

/** Keeps the changes of all commits in one file, instead of what other versions of the engine kept. A folder that cannot be written to costs time, nothing else. */
export function keep(place: KeptFor, changes: KeptChanges): void {
  const file = fileOf(place);
  // Written aside and moved into place, so that a build that runs at the same time never reads half of it.
  const aside = `${file}.${randomUUID()}.tmp`;
  try {
    mkdirSync(place.directory, { recursive: true });
    const json = JSON.stringify([...changes]);
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
