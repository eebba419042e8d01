import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { tryHold } from './held-lock.ts';

/** How often a waiting build looks whether it can go on, and for how long, in milliseconds. */
const INTERVAL = 250;
const PATIENCE = 30 * 60_000;

/**
 * Waits until no other build uses this engine. Astro keeps generated modules in one folder of its root whatever is
 * built, so that two builds at once would publish each other's files, or break.
 * @param engine absolute path of the engine
 * @param onWait called once when another build has to be waited for
 * @returns ends the turn
 */
export async function takeTurn(engine: string, onWait: () => void): Promise<() => void> {
  const folder = join(engine, '.astro');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'turn.lock');
  for (let waited = 0; waited <= PATIENCE; waited += INTERVAL) {
    const endTurn = tryHold(file);
    if (endTurn) return endTurn;
    if (waited === 0) onWait();
    await pause(INTERVAL);
  }
  throw new Error(`Another build has been using ${engine} for ${PATIENCE / 60_000} minutes`);
}
