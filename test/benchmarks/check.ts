import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { generatedOrganisation } from '../generated-organisation.ts';
import { machine, spread } from './figures.ts';

/*
 * How long `check` takes over a large organisation, as its users run it: a process of its own, everything read anew.
 * Machines are noisy, so this prints figures and fails nothing: `npm run benchmark`.
 */
const RUNS = 5;
const SIZES = [10, 100, 1000];

const directory = mkdtempSync(join(tmpdir(), 'podbook-benchmark-'));
try {
  console.log(machine());
  for (const pods of SIZES) measure(pods);
} finally {
  rmSync(directory, { recursive: true });
}

function measure(pods: number): void {
  const content = join(directory, String(pods));
  const files = generatedOrganisation({ pods, peoplePerPod: 4.5 });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  const people = [...files.keys()].filter((path) => path.startsWith('people/')).length;
  const command = [
    'src/cli/main.ts',
    'check',
    '--format',
    'json',
    '--on',
    '2026-11-23',
    '--content',
    content,
  ];
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    execFileSync(process.execPath, command, { stdio: 'ignore' });
    return (performance.now() - start) / 1000;
  });
  console.log(`${pods} pods, ${people} people, ${files.size} files: ${spread(times)}`);
}
