import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { lock } from 'proper-lockfile';

/** How long a build that has died keeps others waiting, and how often they look, in milliseconds. */
const STALE = 60_000;
const INTERVAL = 250;
const PATIENCE = 30 * 60_000;

/**
 * Waits until no other build uses this engine. Astro keeps generated modules in one folder of its root whatever is
 * built, so that two builds at once would publish each other's files, or break.
 * @param engine absolute path of the engine
 * @param onWait called once when another build has to be waited for
 * @returns ends the turn
 */
export async function takeTurn(engine: string, onWait: () => void): Promise<() => Promise<void>> {
  const folder = join(engine, '.astro');
  mkdirSync(folder, { recursive: true });
  // A build blocks its thread for seconds at a time, hence the long time before a lock counts as left behind.
  const options = { lockfilePath: join(folder, 'build.lock'), stale: STALE, update: STALE / 6 };
  try {
    return await lock(folder, options);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ELOCKED') throw error;
    onWait();
    const retries = { retries: PATIENCE / INTERVAL, factor: 1, minTimeout: INTERVAL, maxTimeout: INTERVAL };
    return lock(folder, { ...options, retries });
  }
}
