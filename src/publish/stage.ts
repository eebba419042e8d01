import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exchangeFolders } from './exchange-folders.ts';
import { tryHold } from './held-lock.ts';
import { OLD, placeOf, STAGE_LOCK, stagePrefix } from './leftovers.ts';

/** A place beside the published handbook in which the next one is made. */
export interface Stage {
  /** The folder that becomes the handbook. */
  readonly site: string;
  /** The cache of this build alone: builds that share one have published each other's files. */
  readonly cache: string;
  /**
   * Puts the new handbook in the place of the old one, so that there is one at every moment. Where the system cannot
   * exchange two folders it takes two renames, one right after the other: for less than a millisecond nothing is there,
   * and a build that is killed in just that moment is mended by the next.
   */
  publish(): void;
  /** Takes away whatever is left of the stage. */
  close(): void;
}

/** How often publishing begins again because another build has just put its handbook there. */
const TRIES = 10;

/**
 * Opens a stage on the file system of the published folder, so that putting it in place is a rename.
 * @param out absolute path of the published folder; where it is a link, what it leads to is published
 * @param exchange lets two folders change places, or says that they cannot
 */
export function openStage(out: string, exchange = exchangeFolders): Stage {
  const place = placeOf(out);
  mkdirSync(dirname(place), { recursive: true });
  const { folder, letGo } = ownFolder(place);
  const site = join(folder, 'site');
  mkdirSync(site);
  const close = () => {
    letGo();
    rmSync(folder, { recursive: true, force: true });
  };
  // A build that is interrupted leaves nothing lying about.
  const interrupt = () => {
    close();
    process.exit(130);
  };
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);
  return {
    site,
    cache: join(folder, 'cache'),
    publish: () => swap(site, place, join(folder, OLD), exchange),
    close() {
      process.off('SIGINT', interrupt);
      process.off('SIGTERM', interrupt);
      close();
    },
  };
}

/** Another build that clears away may take a new folder for one that was left, until it is held. */
function ownFolder(place: string): { folder: string; letGo: () => void } {
  for (;;) {
    const folder = mkdtempSync(stagePrefix(place));
    const letGo = tryHold(join(folder, STAGE_LOCK));
    if (letGo) return { folder, letGo };
  }
}

/** Moves `site` to `out`, and what is there away from it, to `old` if need be. Whoever publishes last, stays. */
function swap(site: string, out: string, old: string, exchange: typeof exchangeFolders): void {
  for (let tries = 1; ; tries++) {
    if (existsSync(out) && exchange(site, out)) return;
    rmSync(old, { recursive: true, force: true });
    if (existsSync(out)) renameSync(out, old);
    try {
      renameSync(site, out);
      return;
    } catch (error) {
      const isOccupied = ['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '');
      if (isOccupied && tries < TRIES) continue;
      if (existsSync(old) && !existsSync(out)) renameSync(old, out);
      throw error;
    }
  }
}
