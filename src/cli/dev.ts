import type { Command } from './command.ts';
import { ENGINE } from './engine.ts';
import { choose, readOptions } from './options.ts';

const OPTIONS = {
  content: { type: 'string' },
  on: { type: 'string' },
  port: { type: 'string' },
  host: { type: 'boolean' },
} as const;

export const dev: Command = {
  summary: 'serves the handbook while you write, and shows every change at once',
  usage: `podbook dev [--content DIR] [--on DATE] [--port N] [--host]

  --host  can be reached from other machines too`,

  async run(args) {
    const { values } = readOptions(args, OPTIONS);
    choose(values);
    const { dev: serve } = await import('astro');
    const port = values.port === undefined ? {} : { port: Number(values.port) };
    await serve({ root: ENGINE, server: { ...port, host: values.host ?? false } });
    // Serves until it is ended from outside.
    return new Promise<never>(() => {});
  },
};
