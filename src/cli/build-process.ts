import { build } from './build.ts';
import { buildHere } from './build-here.ts';
import { outliveReaders } from './closed-pipe.ts';
import { runCommand } from './run-command.ts';

/** What a build tells the process that started it. */
export interface BuildNews {
  /** Absolute path of the folder that it publishes. */
  out?: string;
  /** That it has come to its end, and with which exit code. */
  code?: number;
}

const tell = (news: BuildNews) => process.send?.(news);

outliveReaders([process.stdout, process.stderr]);
// Without the one that started it nobody would be told what became of it.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
// Listening to it alone is no reason to live on, such as when MDX waits for what never comes.
process.channel?.unref();
const code = await runCommand('build', build.usage, () =>
  buildHere(process.argv.slice(2), (out) => tell({ out })),
);
process.exitCode = code;
tell({ code });
process.removeAllListeners('disconnect');
process.disconnect?.();
