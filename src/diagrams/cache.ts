import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Drawing } from './outcome.ts';

/** Drawings kept from one build to the next. */
export interface Cache {
  /** The drawing kept under a key; `undefined` where there is none, or none that can be trusted. */
  read(key: string): Promise<Drawing | undefined>;
  /** Keeps a drawing. A folder that cannot be written to costs time, not the build. */
  write(key: string, drawing: Drawing): Promise<void>;
}

/** A cache in a folder: one file for each drawing, its checksum on the first line. */
export function openCache(directory: string): Cache {
  const fileOf = (key: string): string => join(directory, `${key}.json`);
  return {
    async read(key) {
      try {
        return parse(await readFile(fileOf(key), 'utf8'));
      } catch {
        return undefined;
      }
    },
    async write(key, drawing) {
      // Written aside and moved into place, so that a build that runs at the same time never reads half of it.
      const aside = join(directory, `${key}.${randomUUID()}.tmp`);
      try {
        await mkdir(directory, { recursive: true });
        await writeFile(aside, serialise(drawing));
        await rename(aside, fileOf(key));
      } catch {
        await rm(aside, { force: true }).catch(() => undefined);
      }
    },
  };
}

function serialise(drawing: Drawing): string {
  const json = JSON.stringify(drawing);
  return `${checksum(json)}\n${json}`;
}

function parse(text: string): Drawing | undefined {
  const end = text.indexOf('\n');
  const json = text.slice(end + 1);
  return text.slice(0, end) === checksum(json) ? (JSON.parse(json) as Drawing) : undefined;
}

function checksum(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
