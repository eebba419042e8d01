import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generatedOrganisation } from '../generated-organisation.ts';
import { randomFrom } from '../random.ts';
import { machine, spread } from './figures.ts';

/*
 * How long a build needs for the history of a large organisation, what changed and what was promised, the first time
 * and when it was read before. Each run is a process of its own. Machines are noisy, so this prints figures and fails
 * nothing: `npm run benchmark:history -- [COMMITS] [PODS] [FIRST RUNS]`.
 */
const [commits = 5000, pods = 300, firstRuns = 3] = process.argv.slice(2).map(Number);
const LATER_RUNS = 5;
/** The last commits lie some years after this, when quarters have ended. */
const ON = '2026-11-23';

const directory = mkdtempSync(join(tmpdir(), 'podbook-history-'));
const cache = join(directory, 'cache');
try {
  const files = generatedOrganisation({ pods, peoplePerPod: 4.5 });
  writeRepository(files);
  console.log(machine());
  console.log(`${commits} commits over ${pods} pods, ${files.size} files`);
  const first = Array.from({ length: firstRuns }, () => {
    rmSync(cache, { recursive: true, force: true });
    return read();
  });
  tell('the first time', first);
  const later = Array.from({ length: LATER_RUNS }, read);
  tell('when it was read before', later);
} finally {
  rmSync(directory, { recursive: true });
}

interface Run {
  readonly seconds: number;
  /** What it did, in words. */
  readonly did: string;
}

function read(): Run {
  const start = performance.now();
  const script = new URL('read-history.ts', import.meta.url).pathname;
  const did = execFileSync(process.execPath, [script, join(directory, 'content'), cache, ON])
    .toString()
    .trim();
  return { seconds: (performance.now() - start) / 1000, did };
}

function tell(when: string, runs: readonly Run[]): void {
  console.log(`${when}: ${spread(runs.map(({ seconds }) => seconds))}: ${runs[0]?.did}`);
}

/** Every commit changes one or two files: measures move, people come and go, pages are rewritten. */
function writeRepository(files: Map<string, string>): void {
  execFileSync('git', ['init', '-q', '-b', 'main', directory]);
  const random = randomFrom(7);
  const paths = [...files.keys()].filter((path) => path.endsWith('.md'));
  const stream = [commit(0, [...files])];
  for (let number = 1; number < commits; number++) {
    const changed = Array.from({ length: random() < 0.3 ? 2 : 1 }, () => {
      const path = paths[Math.floor(random() * paths.length)] ?? '';
      const text = edited(files.get(path) ?? '', number);
      files.set(path, text);
      return [path, text] as const;
    });
    stream.push(commit(number, changed));
  }
  execFileSync('git', ['-C', directory, 'fast-import', '--quiet'], { input: stream.join('') });
  execFileSync('git', ['-C', directory, 'reset', '-q', '--hard', 'main']);
}

function edited(text: string, number: number): string {
  const moved = text.replace(/"current":-?[\d.]+/, `"current":${number % 100}`);
  return moved === text ? `${text}\nWritten again, for the ${number}. time.\n` : moved;
}

function commit(number: number, changed: readonly (readonly [string, string])[]): string {
  const message = `Change ${number} (#${number})`;
  const when = 1_600_000_000 + number * 20_000;
  return [
    'commit refs/heads/main\n',
    `committer Somebody <somebody@example.org> ${when} +0000\n`,
    data(message),
    ...changed.map(([path, text]) => `M 100644 inline content/${path}\n${data(text)}`),
    '\n',
  ].join('');
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}
