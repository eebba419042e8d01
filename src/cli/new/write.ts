import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SourceFile } from '../../files/folder.ts';

/** A file that was to be written lies there already. */
export class AlreadyThere extends Error {
  readonly path: string;

  constructor(path: string) {
    super(`${path} is there already`);
    this.path = path;
  }
}

/** Writes new files into a content folder. One that is there is never written over, not even if it came a moment ago. */
export function writeNew(directory: string, files: readonly SourceFile[]): void {
  for (const { path, bytes } of files) {
    const file = join(directory, path);
    mkdirSync(dirname(file), { recursive: true });
    try {
      writeFileSync(file, bytes, { flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new AlreadyThere(path);
      throw error;
    }
  }
}
