import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from './command.ts';
import { ENGINE } from './engine.ts';
import { readOptions, UsageError } from './options.ts';
import { baseOf } from './pdf/serve.ts';
import { SERVER_OPTIONS, SERVER_USAGE, serverOptions } from './server-options.ts';

const OPTIONS = {
  out: { type: 'string' },
  ...SERVER_OPTIONS,
} as const;

export const preview: Command = {
  summary: 'serves the handbook as it was built',
  usage: `podbook preview [--out DIR] [--port N] [--host]

  --out DIR      where the handbook was put (dist)
  ${SERVER_USAGE}`,

  async run(args) {
    const { values } = readOptions(args, OPTIONS);
    const listening = serverOptions(values);
    const outDir = resolve(values.out ?? 'dist');
    const home = join(outDir, 'index.html');
    if (!existsSync(home)) {
      throw new UsageError(`There is no handbook in ${outDir}. Build it first: npm run build`);
    }
    const { preview: serve } = await import('astro');
    // Below the path for which it was built, whatever the settings are by now.
    const base = baseOf(readFileSync(home, 'utf8')) || '/';
    const server = await serve({
      root: ENGINE,
      outDir,
      base,
      server: listening,
    });
    await server.closed();
    return 0;
  },
};
