import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { readHistory } from '../../src/history/read-history.ts';
import { generatedOrganisation } from '../generated-organisation.ts';
import { randomFrom } from '../random.ts';

/*
 * How long the history of a large organisation takes, the first time and when it was read before:
 * `node test/benchmarks/history.ts [COMMITS] [PODS]`. Machines are noisy, so this prints figures and fails nothing.
 */
const [commits = 5000, pods = 300] = process.argv.slice(2).map(Number);

const directory = mkdtempSync(join(tmpdir(), 'podbook-history-'));
try {
  const files = generatedOrganisation({ pods, peoplePerPod: 4.5 });
  writeRepository(files);
  console.log(`node test/benchmarks/history.ts ${commits} ${pods}`);
  console.log(
    `${cpus()[0]?.model}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`,
  );
  for (const time of ['first', 'second']) {
    const start = performance.now();
    const { compared, entries } = readHistory(join(directory, 'content'), join(directory, 'cache'));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(
      `${time} time: ${seconds} s (${files.size} files, ${compared} commits compared, ${entries.length} told)`,
    );
  }
} finally {
  rmSync(directory, { recursive: true });
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
