import { startBuild } from '../builds/run-build.ts';
import { buildArguments, type Fault, published } from './scene.ts';

const BUILDS = 4;

/** Starts builds of different contents into one folder at once. */
export const concurrent: Fault = async (scene) => {
  const runs = Array.from({ length: BUILDS }, (_, n) => startBuild(buildArguments(scene, n)).ended);
  const results = await Promise.all(runs);
  const waited = results.filter(({ said }) => said.includes('Waiting for another build')).length;
  console.log(`Concurrent: ${BUILDS} builds into one folder, ${waited} of which waited`);
  const failed = results.filter(({ code }) => code !== 0).map(({ said }) => `a build failed: ${said}`);
  return published(scene) === -1 ? [...failed, 'what is published is neither handbook'] : failed;
};
