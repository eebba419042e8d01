import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from './command.ts';
import { ENGINE } from './engine.ts';
import { readOptions, UsageError } from './options.ts';

const OPTIONS = {
  out: { type: 'string' },
  port: { type: 'string' },
  host: { type: 'boolean' },
} as const;

export const preview: Command = {
  summary: 'serves the handbook as it was built',
  usage: `podbook preview [--out DIR] [--port N] [--host]

  --out DIR  where the handbook was put (dist)`,

  async run(args) {
    const { values } = readOptions(args, OPTIONS);
    const outDir = resolve(values.out ?? 'dist');
    if (!existsSync(join(outDir, 'index.html'))) {
      throw new UsageError(`There is no handbook in ${outDir}. Build it first: npm run build`);
    }
    const { preview: serve } = await import('astro');
    const port = values.port === undefined ? {} : { port: Number(values.port) };
    const server = await serve({ root: ENGINE, outDir, server: { ...port, host: values.host ?? false } });
    await server.closed();
    return 0;
  },
};
