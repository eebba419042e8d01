import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { noteShipped } from './shipped.ts';

/** Absolute paths: of the engine, of the folder to build into, and of this build's own cache. */
export interface BuildSiteOptions {
  readonly engine: string;
  readonly site: string;
  readonly cache: string;
}

/**
 * Renders the site with Astro. That it returns proves nothing about what it built: look at the folder afterwards.
 * @returns the modules that the site's scripts, style sheets and fonts are made from
 */
export async function buildSite({ engine, site, cache }: BuildSiteOptions): Promise<ReadonlySet<string>> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // What is published must not depend on what the shell, or a test runner, calls the environment.
  process.env['NODE_ENV'] = 'production';
  const { plugin, shipped } = noteShipped(engine);
  const elsewhere = process.cwd();
  process.chdir(workplace(engine));
  try {
    await build({
      root: engine,
      outDir: site,
      cacheDir: cache,
      logLevel: 'warn',
      force: true,
      vite: { plugins: [plugin] },
    });
    return shipped;
  } finally {
    process.chdir(elsewhere);
  }
}

/**
 * Astro puts the modules that it runs for a build into the output if that seems to lie in the working directory (a
 * folder whose name only begins like it is enough), and from there they may not find the engine's packages. In this
 * folder no output lies, and they do.
 */
function workplace(engine: string): string {
  const folder = join(engine, '.astro');
  mkdirSync(folder, { recursive: true });
  return folder;
}
