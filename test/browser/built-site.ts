import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'astro';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Absolute path of the handbook of the example organisation, built for these tests. */
    site: string;
    /** Where it is served, without a slash at the end. */
    origin: string;
  }
}

/** Builds the handbook of the example organisation once, as its users do, and serves it while the tests run. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'podbook-browser-'));
  const site = join(folder, 'site');
  execFileSync(process.execPath, ['src/cli/main.ts', 'build', '--out', site], {
    stdio: ['ignore', 'ignore', 'inherit'],
    // Wherever the tests run, also where a host's variables would name another place.
    env: { ...process.env, PODBOOK_SITE: 'https://handbook.example.com', PODBOOK_BASE: '/' },
  });
  const server = await preview({ outDir: site, server: { port: 0 }, logLevel: 'silent' });
  provide('site', site);
  provide('origin', `http://localhost:${server.port}`);
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  };
}
