import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { clearLeftovers } from '../publish/leftovers.ts';
import type { BuildNews } from './build-process.ts';
import type { Command } from './command.ts';

/** The script beside this one, whose name ends as this one's does: in the published package that is `.js`. */
const BUILD_PROCESS = fileURLToPath(import.meta.url.replace(/build(\.\w+)$/, 'build-process$1'));

/** How long a build that is told to stop may take to clear away what it made, in milliseconds. */
const GRACE = 2000;

export const build: Command = {
  summary: 'builds the handbook',
  usage: `podbook build [--content DIR] [--out DIR] [--on DATE]

  --content DIR  the organisation's folder (PODBOOK_CONTENT; content)
  --out DIR      where the handbook is put (dist)
  --on DATE      the day that counts as today (PODBOOK_ON; today)`,

  /**
   * In a process of its own: MDX may end it, or never come to an end, and then nobody there could tell, or listen to
   * whoever wants to stop it.
   */
  run: (args) =>
    new Promise((resolve) => {
      const child = fork(BUILD_PROCESS, args);
      const told: BuildNews = {};
      child.on('message', (news: BuildNews) => Object.assign(told, news));
      let isStopped = false;
      const stop = () => {
        if (isStopped) return;
        isStopped = true;
        child.kill('SIGTERM');
        setTimeout(() => child.kill('SIGKILL'), GRACE).unref();
      };
      process.on('SIGINT', stop).on('SIGTERM', stop);
      child.on('close', (code, signal) => {
        process.off('SIGINT', stop).off('SIGTERM', stop);
        if (told.code !== undefined) return resolve(told.code);
        if (told.out !== undefined) clearLeftovers(told.out);
        if (isStopped) return resolve(130);
        console.error(
          `podbook build: the build ended (${signal ?? code}) before it was done, and nothing was published. ` +
            'Code that an MDX page runs may have ended it, or the system for want of memory.',
        );
        resolve(1);
      });
    }),
};
