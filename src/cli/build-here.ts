import { resolve } from 'node:path';
import { reasonToKeep } from '../publish/occupied.ts';
import { publish } from '../publish/publish.ts';
import { REPORTERS } from '../reporters/index.ts';
import { contentDirectory } from '../site/settings.ts';
import { ENGINE } from './engine.ts';
import { choose, readOptions, UsageError } from './options.ts';
import { terminalOptions } from './terminal.ts';

const OPTIONS = {
  content: { type: 'string' },
  out: { type: 'string' },
  on: { type: 'string' },
} as const;

/** On build servers this is the usual reason, and one setting mends it. */
const SHALLOW =
  'This clone is shallow, so no page says when it was last changed. Fetch the whole history (fetch-depth: 0, GIT_DEPTH: 0).';

/** Fewer are compared too fast to speak of. */
const MANY_COMMITS = 50;

/**
 * Builds in this process.
 * @param args as of `podbook build`
 * @param onOut called with the absolute path of the folder to publish, before anything is written there
 */
export async function buildHere(args: string[], onOut: (out: string) => void): Promise<number> {
  const { values, positionals } = readOptions(args, OPTIONS);
  if (positionals.length > 0) throw new UsageError(`Unexpected ${JSON.stringify(positionals[0])}`);
  choose(values);
  const out = resolve(values.out ?? 'dist');
  onOut(out);
  const refusal = reasonToKeep(out, [contentDirectory(), ENGINE, process.cwd()]);
  if (refusal !== undefined) throw new UsageError(refusal);
  const { isPublished, loaded, checked, history, siteProblems, overweight } = await publish({
    engine: ENGINE,
    out,
    onWait: () => console.error('Waiting for another build to end …'),
    onHistory: ({ compared }, seconds) => {
      if (compared < MANY_COMMITS) return;
      console.error(
        `Compared ${compared} commits in ${seconds.toFixed(1)} s; the next build will know them.`,
      );
    },
  });
  const { diagnostics } = checked;
  if (diagnostics.length > 0) console.error(REPORTERS.text(diagnostics, terminalOptions(loaded.files)));
  for (const problem of siteProblems) console.error(problem);
  if (history === 'shallow') console.error(SHALLOW);
  for (const line of overweight) console.error(`warning: heavy: ${line}`);
  const { name } = loaded.org.settings;
  console.log(
    isPublished
      ? `Published the handbook of ${name} to ${out}`
      : `Nothing was published; ${out} is as it was`,
  );
  return isPublished ? 0 : 1;
}
