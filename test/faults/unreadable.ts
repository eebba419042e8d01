import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startBuild } from '../builds/run-build.ts';
import { buildArguments, type Fault, published } from './scene.ts';

const ROOT = process.getuid?.() === 0;

/** Ways in which a content file cannot be read. Whoever is root can read all that is merely forbidden. */
const WAYS: Readonly<Record<string, (path: string) => void>> = {
  'a folder in its place': (path) => {
    mkdirSync(path);
    writeFileSync(join(path, 'a.md'), '---\ntitle: A\n---\n');
  },
  'a link that leads nowhere': (path) => symlinkSync('/nowhere', path),
  ...(!ROOT && {
    'a file that is forbidden': (path: string) => {
      writeFileSync(path, '---\ntitle: Forbidden\n---\n');
      chmodSync(path, 0);
    },
  }),
};

/** Builds from a content folder in which one file cannot be read. */
export const unreadable: Fault = async (scene) => {
  const path = join(scene.contents[0] ?? '', 'outcomes/unreadable.md');
  const before = published(scene);
  const problems: string[] = [];
  for (const [way, make] of Object.entries(WAYS)) {
    make(path);
    const { code, said } = await startBuild(buildArguments(scene, 0)).ended;
    rmSync(path, { recursive: true });
    if (code !== 1) problems.push(`${way}: the build ended with ${code}`);
    if (!said.includes('outcomes/unreadable.md')) problems.push(`${way}: the file is not named: ${said}`);
    if (published(scene) !== before) problems.push(`${way}: not the last good one`);
  }
  console.log(`Unreadable: ${Object.keys(WAYS).length} builds`);
  return problems;
};
