import type { Command } from './command.ts';
import { ENGINE } from './engine.ts';
import { choose, readOptions } from './options.ts';
import { SERVER_OPTIONS, SERVER_USAGE, serverOptions } from './server-options.ts';

const OPTIONS = {
  content: { type: 'string' },
  on: { type: 'string' },
  ...SERVER_OPTIONS,
} as const;

export const dev: Command = {
  summary: 'serves the handbook while you write, and shows every change at once',
  usage: `podbook dev [--content DIR] [--on DATE] [--port N] [--host]

  --content DIR  the organisation's folder (PODBOOK_CONTENT; content)
  --on DATE      the day that counts as today (PODBOOK_ON; today)
  ${SERVER_USAGE}`,

  async run(args) {
    const { values } = readOptions(args, OPTIONS);
    choose(values);
    const server = serverOptions(values);
    const { dev: serve } = await import('astro');
    await serve({ root: ENGINE, server });
    // Serves until it is ended from outside.
    return new Promise<never>(() => {});
  },
};
