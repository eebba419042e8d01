import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from './org/diagnostic.ts';
import type { Org } from './org/org.ts';
import { type Picture, readPicture } from './pictures/picture.ts';

/** The pictures of an organisation, measured. */
export interface Measured {
  /** By path in the content folder. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** Files that are named like pictures and cannot be published, or not as they are, in the order of their paths. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Measures every picture of the content folder. This comes before rendering, which is synchronous. */
export async function measurePictures(org: Org, directory: string): Promise<Measured> {
  const pictures = new Map<string, Picture>();
  const diagnostics: Diagnostic[] = [];
  for (const path of org.images) {
    const read = await readPicture(path, readFileSync(join(directory, path)));
    const problem = 'format' in read ? read.loss : read;
    if ('format' in read) pictures.set(path, read);
    if (!problem) continue;
    const severity = 'format' in read ? 'warning' : 'error';
    diagnostics.push({ rule: 'image', severity, file: path, line: 1, column: 1, ...problem });
  }
  return { pictures, diagnostics };
}
