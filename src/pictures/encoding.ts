import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import sharp from 'sharp';

/**
 * Changes when the same picture may be encoded into other bytes, so that nothing old is taken from a cache: with this
 * folder, and with what encodes. A build finds it out before the site is bundled, when the code still lies in its folder,
 * and leaves it in the environment.
 */
export function encoding(): string {
  process.env['PODBOOK_PICTURES_ENGINE'] ||= computed();
  return process.env['PODBOOK_PICTURES_ENGINE'];
}

function computed(): string {
  const folder = new URL('./', import.meta.url);
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) hash.update(readFileSync(new URL(name, folder)));
  return `${hash.digest('hex')} sharp ${sharp.versions.sharp} vips ${sharp.versions.vips}`;
}
