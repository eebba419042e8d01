import { existsSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { tryHold } from './held-lock.ts';

/** In a stage: held while its build lives. */
export const STAGE_LOCK = 'lock';
/** In a stage: what was published before, on its way out. */
export const OLD = 'old';

/** The folder itself, where the published one is a link to it: the link stays, and what it leads to is replaced. */
export function placeOf(out: string): string {
  return existsSync(out) ? realpathSync(out) : out;
}

/** The beginning of the names of all stages of a published folder. */
export function stagePrefix(out: string): string {
  return join(dirname(out), `.${basename(out)}-`);
}

/**
 * Clears away what builds left that were killed. If one of them died in the moment between taking the old handbook out of
 * its place and putting the new one there, the old one is put back. Stages of builds that live are let alone.
 * @param out absolute path of the published folder
 */
export function clearLeftovers(out: string): void {
  const place = placeOf(out);
  if (!existsSync(dirname(place))) return;
  for (const name of readdirSync(dirname(place))) {
    const stage = join(dirname(place), name);
    if (!stage.startsWith(stagePrefix(place)) || !existsSync(join(stage, STAGE_LOCK))) continue;
    const letGo = tryHold(join(stage, STAGE_LOCK));
    if (letGo === undefined) continue;
    if (!existsSync(place) && existsSync(join(stage, OLD))) renameSync(join(stage, OLD), place);
    letGo();
    rmSync(stage, { recursive: true, force: true });
  }
}
