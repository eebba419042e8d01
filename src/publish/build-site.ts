import { build } from 'astro';

/** Absolute paths: of the engine, of the folder to build into, and of this build's own cache. */
export interface BuildSiteOptions {
  readonly engine: string;
  readonly site: string;
  readonly cache: string;
}

/** Renders the site with Astro. That it returns proves nothing about what it built: look at the folder afterwards. */
export async function buildSite({ engine, site, cache }: BuildSiteOptions): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // What is published must not depend on what the shell, or a test runner, calls the environment.
  process.env['NODE_ENV'] = 'production';
  await build({ root: engine, outDir: site, cacheDir: cache, logLevel: 'warn', force: true });
}
