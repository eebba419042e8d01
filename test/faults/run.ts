/*
 * Builds a handbook while everything goes wrong, and reads the published one all the time: `npm run faults`. It takes
 * some minutes. Ends with 1 if anything was published that is not whole.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../builds/run-build.ts';
import { hashesOf } from '../builds/site-hashes.ts';
import { watch } from '../publish/watch.ts';
import { concurrent } from './concurrent.ts';
import { diskFull } from './disk-full.ts';
import { killed } from './killed.ts';
import { startReading } from './reader.ts';
import type { Scene } from './scene.ts';
import { unreadable } from './unreadable.ts';

/** Windows takes two renames, and in the moment between them nothing is there. */
const CAN_EXCHANGE = process.platform !== 'win32';

const root = mkdtempSync(join(tmpdir(), 'podbook-faults-'));
try {
  process.exitCode = await run(root);
} finally {
  rmSync(root, { recursive: true });
}

async function run(folder: string): Promise<number> {
  const scene = await prepare(folder);
  let broken = 0;
  for (const fault of [killed, concurrent, diskFull, unreadable]) {
    const stopReading = startReading(scene.out, scene.good);
    const stopWatching = await watch(scene.out);
    const problems = await fault(scene);
    const { reads, broken: halves } = stopReading();
    const { looks, gone } = await stopWatching();
    if (gone > 0 && CAN_EXCHANGE) problems.push(`there was no handbook ${gone} times`);
    const rest = readdirSync(join(folder, 'www')).filter((name) => name !== 'dist');
    if (rest.length > 0) problems.push(`left behind: ${rest.join(', ')}`);
    console.log(`  read ${reads} times: ${halves.length} broken; looked for ${looks} times: ${gone} gone`);
    for (const problem of [...problems, ...halves.slice(0, 5)]) console.log(`  PROBLEM ${problem}`);
    broken += problems.length + halves.length;
  }
  console.log(broken === 0 ? 'Nothing was ever half published' : `${broken} problems`);
  return broken === 0 ? 0 : 1;
}

/** Two organisations that differ on every page, the handbook of each, and the first of them published. */
async function prepare(folder: string): Promise<Scene> {
  const contents = ['Tiny', 'Other'].map((name) => {
    const content = join(folder, name);
    cpSync('test/orgs/smallest/content', content, { recursive: true });
    const settings = readFileSync(join(content, 'org.yaml'), 'utf8');
    writeFileSync(join(content, 'org.yaml'), settings.replace('Tiny', name));
    return content;
  });
  const good: Map<string, string>[] = [];
  let duration = 0;
  for (const [n, content] of contents.entries()) {
    const begun = performance.now();
    await build(['--content', content, '--out', join(folder, `good-${n}`), '--on', '2026-11-23']);
    duration = performance.now() - begun;
    good.push(hashesOf(join(folder, `good-${n}`)));
  }
  mkdirSync(join(folder, 'www'));
  cpSync(join(folder, 'good-0'), join(folder, 'www/dist'), { recursive: true });
  console.log(`A build takes ${Math.round(duration / 1000)} s and makes ${good[0]?.size} files`);
  return { folder, out: join(folder, 'www/dist'), contents, good, duration };
}
