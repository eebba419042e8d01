import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A place beside the published handbook in which the next one is made. */
export interface Stage {
  /** The folder that becomes the handbook. */
  readonly site: string;
  /** The cache of this build alone: builds that share one have published each other's files. */
  readonly cache: string;
  /** Puts the new handbook in the place of the old one. */
  publish(): void;
  /** Takes away whatever is left of the stage. */
  close(): void;
}

/**
 * Opens a stage on the file system of the published folder, so that putting it in place is a rename.
 * @param out absolute path of the published folder
 */
export function openStage(out: string): Stage {
  mkdirSync(dirname(out), { recursive: true });
  const folder = mkdtempSync(join(dirname(out), `.${basename(out)}-`));
  const site = join(folder, 'site');
  const old = join(folder, 'old');
  mkdirSync(site);
  const close = () => rmSync(folder, { recursive: true, force: true });
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
    publish() {
      if (existsSync(out)) renameSync(out, old);
      try {
        renameSync(site, out);
      } catch (error) {
        if (existsSync(old)) renameSync(old, out);
        throw error;
      }
    },
    close() {
      process.off('SIGINT', interrupt);
      process.off('SIGTERM', interrupt);
      close();
    },
  };
}
