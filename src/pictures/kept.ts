import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The key of something that was made from some bytes in some way. */
export function keyOf(bytes: Uint8Array, way: string): string {
  return createHash('sha256').update(way).update('\0').update(bytes).digest('hex');
}

/** What was made and kept, else what `make` makes now, which is kept. A folder that cannot be written only costs time. */
export async function kept(
  directory: string,
  key: string,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const path = join(directory, key);
  try {
    return readFileSync(path);
  } catch {
    const made = await make();
    keep(directory, path, made);
    return made;
  }
}

/** Written beside and moved, so that a build that runs at the same time never reads half a file. */
function keep(directory: string, path: string, bytes: Uint8Array): void {
  try {
    mkdirSync(directory, { recursive: true });
    const beside = `${path}.${process.pid}`;
    writeFileSync(beside, bytes);
    renameSync(beside, path);
  } catch {
    // Nothing is lost: it is made again next time.
  }
}
