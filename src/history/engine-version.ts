import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { join } from 'node:path';

/** The code that decides what a commit is found to change. */
const FOLDERS = ['../org/', '../files/', '../markdown/', './'];
/** The packages that do. */
const PACKAGES = ['yaml', 'zod', 'satteri'];

/**
 * Changes when the same commits may be told of differently. A build finds it out before the site is bundled, when the
 * code still lies in its folders, and leaves it in the environment.
 */
export function engineVersion(): string {
  process.env['PODBOOK_HISTORY_ENGINE'] ||= computed();
  return process.env['PODBOOK_HISTORY_ENGINE'];
}

function computed(): string {
  const hash = createHash('sha256');
  for (const folder of FOLDERS) {
    const files = readdirSync(new URL(folder, import.meta.url), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const file of files) hash.update(readFileSync(file));
  }
  for (const name of PACKAGES) {
    const file = findPackageJSON(name, import.meta.url);
    if (file !== undefined) hash.update(readFileSync(file));
  }
  return hash.digest('hex');
}
