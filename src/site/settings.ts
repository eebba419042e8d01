import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Day, dayOf } from '../org/day.ts';

/** The folder that is published: `PODBOOK_CONTENT`, else `content` below the working directory. Absolute. */
export function contentDirectory(): string {
  return resolve(process.env['PODBOOK_CONTENT'] || 'content');
}

/**
 * The day that "now" means everywhere in the handbook: `PODBOOK_ON` (a day), else the day of `SOURCE_DATE_EPOCH`
 * (seconds, as reproducible builds set it), else today in UTC.
 */
export function buildDay(): Day {
  const { PODBOOK_ON: on, SOURCE_DATE_EPOCH: epoch } = process.env;
  if (on) return on;
  return dayOf(epoch ? new Date(Number(epoch) * 1000) : new Date());
}

/**
 * The folder for what may be kept from one build to the next: `PODBOOK_CACHE`, else the usual one in `node_modules`,
 * else one among the temporary files. Losing it costs time and nothing else. Absolute.
 */
export function cacheDirectory(): string {
  const chosen = process.env['PODBOOK_CACHE'];
  if (chosen) return resolve(chosen);
  return existsSync('node_modules') ? resolve('node_modules/.cache/podbook') : join(tmpdir(), 'podbook');
}
