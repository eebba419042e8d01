import { Worker } from 'node:worker_threads';
import type { DrawingRequest, Outcome } from './outcome.ts';
import type { DiagramProblem } from './result.ts';
import { limitTime } from './time-limit.ts';

/** A thread that draws one diagram after the other. */
export interface DrawingThread {
  draw(request: DrawingRequest): Promise<Outcome>;
  close(): Promise<void>;
}

/** More than any diagram needs, and less than what would starve the build. */
const MEMORY = { maxOldGenerationSizeMb: 1024 };

/**
 * Opens a thread that starts with the first drawing. A drawing that takes longer than the limit is ended together
 * with its thread, and the next one gets a new thread: Mermaid queues its drawings, so one that never settles would
 * hold up all others.
 */
export function openDrawingThread(timeLimit: number): DrawingThread {
  let running: Promise<Worker> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const end = async (): Promise<void> => {
    const worker = running;
    running = undefined;
    await worker?.then((started) => started.terminate()).catch(() => undefined);
  };
  const drawNow = async (request: DrawingRequest): Promise<Outcome> => {
    running ??= start();
    const answer = await ask(await running, request, timeLimit);
    if (answer.isSound) return answer.outcome;
    await end();
    return answer.outcome;
  };
  return {
    draw(request) {
      const drawn = last.then(() => drawNow(request));
      last = drawn.catch(() => undefined);
      return drawn;
    },
    close: end,
  };
}

async function start(): Promise<Worker> {
  // Unbuilt it is TypeScript, which Node reads as it is; a published package holds JavaScript.
  const file = import.meta.url.endsWith('.ts') ? './worker/worker.ts' : './worker/worker.js';
  const worker = new Worker(new URL(file, import.meta.url), {
    resourceLimits: MEMORY,
    // Nothing of this process concerns it: no environment, no flags, and what it prints is nobody's business.
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
  });
  await new Promise<void>((resolve, reject) => {
    worker.once('message', () => resolve());
    worker.once('error', reject);
  });
  worker.removeAllListeners('error');
  worker.unref();
  return worker;
}

interface Answer {
  readonly outcome: Outcome;
  /** Whether the thread can go on. */
  readonly isSound: boolean;
}

function ask(worker: Worker, request: DrawingRequest, timeLimit: number): Promise<Answer> {
  return new Promise((resolve) => {
    const settle = (answer: Answer): void => {
      stopWatch();
      worker.removeAllListeners('message');
      worker.removeAllListeners('error');
      worker.removeAllListeners('exit');
      // An error that arrives while the thread is idle or ending must not end the build.
      worker.on('error', () => undefined);
      worker.unref();
      resolve(answer);
    };
    const stopWatch = limitTime(timeLimit, () =>
      settle({ outcome: { problem: tookTooLong(timeLimit) }, isSound: false }),
    );
    worker.removeAllListeners('error');
    worker.once('error', (error) => settle({ outcome: { problem: broke(error) }, isSound: false }));
    worker.once('exit', () => settle({ outcome: { problem: broke('its thread ended') }, isSound: false }));
    worker.once('message', (outcome: Outcome) => settle({ outcome, isSound: true }));
    worker.ref();
    worker.postMessage(request);
  });
}

function tookTooLong(timeLimit: number): DiagramProblem {
  return {
    message: `Drawing this diagram took longer than ${timeLimit / 1000} s and was stopped`,
    hint: 'Make it smaller, or split it into several diagrams.',
  };
}

function broke(error: unknown): DiagramProblem {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return {
      message: 'Drawing this diagram needs too much memory',
      hint: 'Make it smaller, or split it into several diagrams.',
    };
  }
  return {
    message: `Mermaid failed at this diagram: ${error instanceof Error ? error.message : String(error)}`,
    hint: 'Leave out what is unusual about it, or draw it otherwise.',
  };
}
