import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every file of a built site, from its root and in order: `/pods/first-play/index.html`. Folders are none, whatever they
 * are called: an old address such as `/teams/backend.html` is one.
 * @param site absolute path of the folder
 */
export function siteFiles(site: string): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(site.length).replaceAll('\\', '/'))
    .sort();
}
