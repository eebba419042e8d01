import { addressOf } from '../org/addresses.ts';
import type { Kind } from '../org/collections/index.ts';
import { type Location, locate, toId } from '../org/collections/locations.ts';
import type { SourceFile } from './folder.ts';

interface Place {
  readonly location: Location;
  /** What no other file may have too. */
  readonly key: string;
}

const places = new WeakMap<SourceFile, Place>();

/** Where a file belongs. Whoever walks through many states of a folder asks about the same files again and again. */
export function placeOf(file: SourceFile): Place {
  const known = places.get(file);
  if (known) return known;
  const location = locate(file.path);
  const place = { location, key: collisionKey(file.path, location) };
  places.set(file, place);
  return place;
}

function collisionKey(path: string, location: Location): string {
  // Where capitals or accents do not count, one of two images would lie in the place of the other.
  if (location.what === 'image') return path.normalize('NFC').toLowerCase();
  if (location.what === 'record') return addressOf(location as { kind: Kind; id: string });
  const renamed = locateRenamed(path);
  return renamed.what === 'record' ? addressOf(renamed) : path;
}

/** What a misnamed Markdown file would be under the name that it should have had. */
export function locateRenamed(path: string): Location {
  if (!/\.(?:mdx?|markdown)$/i.test(path)) return locate(path);
  const asIds = path
    .replace(/\.[^./]*$/, '')
    .split('/')
    .map(toId)
    .join('/');
  return locate(`${asIds}.md`);
}
