import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The key of something that was made from some bytes in some way. */
export function keyOf(bytes: Uint8Array, way: string): string {
  return createHash('sha256').update(way).update('\0').update(bytes).digest('hex');
}

/** Of SHA-256, as it stands before what is kept. */
const DIGEST_BYTES = 32;

/**
 * What was made and kept, else what `make` makes now, which is kept. A folder that cannot be written only costs time, and so
 * does a file in it that is cut short or has become another one: its digest says so.
 */
export async function kept(
  directory: string,
  key: string,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const path = join(directory, key);
  const known = readKept(path);
  if (known) return known;
  const made = await make();
  keep(directory, path, made);
  return made;
}

function readKept(path: string): Uint8Array | undefined {
  try {
    const file = readFileSync(path);
    const bytes = file.subarray(DIGEST_BYTES);
    return file.subarray(0, DIGEST_BYTES).equals(digest(bytes)) ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** Written beside and moved, so that a build that runs at the same time never reads half a file. */
function keep(directory: string, path: string, bytes: Uint8Array): void {
  try {
    mkdirSync(directory, { recursive: true });
    const beside = `${path}.${process.pid}`;
    writeFileSync(beside, Buffer.concat([digest(bytes), bytes]));
    renameSync(beside, path);
  } catch {
    // Nothing is lost: it is made again next time.
  }
}

function digest(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
