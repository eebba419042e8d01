import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { noteShipped, type Shipped } from './shipped.ts';

/** Absolute paths: of the engine, of the folder to build into, and of this build's own cache. */
export interface BuildSiteOptions {
  readonly engine: string;
  readonly site: string;
  readonly cache: string;
}

/**
 * Renders the site with Astro. That it returns proves nothing about what it built: look at the folder afterwards.
 * @returns the site's scripts, style sheets and fonts, and what they are made from
 */
export async function buildSite({ engine, site, cache }: BuildSiteOptions): Promise<Shipped> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // What is published must not depend on what the shell, or a test runner, calls the environment.
  process.env['NODE_ENV'] = 'production';
  // Takes longer to load than most commands take: only who builds waits for it.
  const { build } = await import('astro');
  const { plugin, shipped } = noteShipped(engine);
  const elsewhere = process.cwd();
  const { work, rendered } = workplace(engine);
  process.chdir(work);
  try {
    await build({
      root: engine,
      outDir: rendered,
      cacheDir: cache,
      logLevel: 'warn',
      force: true,
      vite: { plugins: [plugin] },
    });
    move(rendered, site);
    return shipped;
  } finally {
    process.chdir(elsewhere);
    rmSync(rendered, { recursive: true, force: true });
  }
}

/**
 * Astro puts the modules that it runs for a build into the output if that seems to lie in the working directory (a
 * folder whose name only begins like it is enough), and from there they may not find the engine's packages. Else it puts
 * them into the working directory and renames files from there into the output, which fails where that is another disk.
 * So it works in one folder of the engine and renders into another. Only one build at a time uses them.
 */
function workplace(engine: string): { work: string; rendered: string } {
  const [work, rendered] = [join(engine, '.astro/work'), join(engine, '.astro/rendered')];
  // Left by a build that was killed.
  rmSync(rendered, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  return { work, rendered };
}

/** Moves a folder to where an empty one may be, on another disk too. */
function move(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    copyFolder(from, to);
  }
}

/** File by file: what Node copies a folder with says EIO where it should say that the disk is full. */
function copyFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyFolder(source, target);
    else copyFileSync(source, target);
  }
}
