import { build, startBuild } from '../builds/run-build.ts';
import { randomFrom } from '../random.ts';
import { buildArguments, type Fault, published } from './scene.ts';

const ROUNDS = 20;

/** Kills builds at moments of their lives that chance, always the same, picks. */
export const killed: Fault = async (scene) => {
  const problems: string[] = [];
  const random = randomFrom(6);
  let died = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const { process: child, ended } = startBuild(buildArguments(scene, round + 1));
    const timer = setTimeout(
      () => child.pid && process.kill(-child.pid, 'SIGKILL'),
      random() * scene.duration,
    );
    const { code } = await ended;
    clearTimeout(timer);
    if (code === null) died++;
    if (published(scene) === -1) problems.push(`round ${round}: what is published is not whole`);
  }
  await build(buildArguments(scene, 1));
  if (published(scene) !== 1) problems.push('the build after them did not publish');
  console.log(`Killed: ${died} of ${ROUNDS} builds`);
  return problems;
};
