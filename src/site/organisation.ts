import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Loaded, loadOrganisation } from '../load.ts';
import type { Org } from '../org/org.ts';
import { contentDirectory } from './settings.ts';

let last: { fingerprint: string; loaded: Loaded } | undefined;

/**
 * The organisation that this site is about. Read once for a build; while `dev` serves, read again whenever a
 * file has changed, so that every page shows what is on disk.
 */
export function loadSite(): Loaded {
  const directory = contentDirectory();
  const fingerprint = import.meta.env?.PROD && last ? last.fingerprint : fingerprintOf(directory);
  if (last?.fingerprint !== fingerprint) last = { fingerprint, loaded: loadOrganisation(directory) };
  return last.loaded;
}

/** The linked organisation. */
export function organisation(): Org {
  return loadSite().org;
}

function fingerprintOf(directory: string): string {
  const entries = readdirSync(directory, { recursive: true, encoding: 'utf8' }).sort();
  const stamps = entries.map((entry) => {
    const stats = statSync(join(directory, entry), { throwIfNoEntry: false });
    return `${entry}\n${stats?.mtimeMs}\n${stats?.size}`;
  });
  return [directory, ...stamps].join('\n');
}
