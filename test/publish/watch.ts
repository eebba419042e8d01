import { existsSync } from 'node:fs';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

/** How often somebody looked, and how often nothing was there. */
export interface Watched {
  readonly looks: number;
  readonly gone: number;
}

/** For how long nobody looks, in milliseconds: as short as a thread can sleep. */
const PAUSE = 0.01;

/**
 * Looks from a thread of its own, some ten thousand times a second, whether something is there.
 * @param path absolute
 * @returns ends it, and tells what was seen
 */
export async function watch(path: string): Promise<() => Promise<Watched>> {
  const isOver = new Int32Array(new SharedArrayBuffer(4));
  const thread = new Worker(new URL(import.meta.url), { workerData: { path, isOver } });
  await next(thread);
  return async () => {
    Atomics.store(isOver, 0, 1);
    Atomics.notify(isOver, 0);
    return (await next(thread)) as Watched;
  };
}

function next(thread: Worker): Promise<unknown> {
  return new Promise((resolve, reject) => thread.once('message', resolve).once('error', reject));
}

function look({ path, isOver }: { readonly path: string; readonly isOver: Int32Array }): Watched {
  let [looks, gone] = [0, 0];
  for (; Atomics.load(isOver, 0) === 0; looks++) {
    if (!existsSync(path)) gone++;
    Atomics.wait(isOver, 0, 0, PAUSE);
  }
  return { looks, gone };
}

if (!isMainThread && workerData?.isOver) {
  parentPort?.postMessage('watching');
  parentPort?.postMessage(look(workerData));
}
