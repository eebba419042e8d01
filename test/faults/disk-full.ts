import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { startBuild } from '../builds/run-build.ts';
import { buildArguments, type Fault, published } from './scene.ts';

/** How much room there is for the next handbook, in parts of what the published one takes. */
const ROOM = [0.05, 0.3, 0.7, 1.1];

/** Publishes onto a disk that has no room for a second handbook, on systems that let one be made: Linux, as root. */
export const diskFull: Fault = async (scene) => {
  const disk = join(scene.folder, 'disk');
  mkdirSync(disk);
  const kilobytes = Number(execFileSync('du', ['-sk', scene.out], { encoding: 'utf8' }).split('\t')[0]);
  const problems: string[] = [];
  let failed = 0;
  for (const room of ROOM) {
    const size = `size=${Math.ceil(kilobytes * (1 + room))}k`;
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', disk]).status !== 0) {
      console.log('Disk full: not tried, a small disk cannot be made here');
      return [];
    }
    try {
      const out = join(disk, 'dist');
      cpSync(join(scene.folder, 'good-0'), out, { recursive: true });
      const { code, said } = await startBuild(buildArguments({ ...scene, out }, 1)).ended;
      if (code !== 0) failed++;
      if (code !== 0 && !/no space|ENOSPC/i.test(said))
        problems.push(`room ${room}: it does not say why: ${said}`);
      if (published({ ...scene, out }) !== (code === 0 ? 1 : 0))
        problems.push(`room ${room}: not the last good one`);
      const rest = readdirSync(disk).filter((name) => name !== 'dist');
      if (rest.length > 0) problems.push(`room ${room}: left behind ${rest.join(', ')}`);
    } finally {
      spawnSync('umount', [disk]);
    }
  }
  console.log(`Disk full: ${failed} of ${ROOM.length} builds failed`);
  return problems;
};
