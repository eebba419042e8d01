/** How many times the limit may pass by the clock. */
const PATIENCE = 12;
/** Between two looks at a thread that has nearly used up its time, in milliseconds. */
const LEAST_PAUSE = 50;

/**
 * Calls `end` once a thread has worked for longer than a limit. What counts is the time in which it ran, so that a
 * machine with too much to do ends no drawing that is sound. One that waits for what never comes runs for no time at
 * all: it is ended by the clock, much later.
 * @param limit in milliseconds
 * @param workTime tells how long the thread has run, in milliseconds from any beginning
 * @returns ends the watch
 */
export function limitTime(limit: number, end: () => void, workTime: () => number = othersWork): () => void {
  const usedBefore = workTime();
  let pause: NodeJS.Timeout | undefined;
  const stop = (): void => {
    clearTimeout(pause);
    clearTimeout(patience);
  };
  const exceeded = (): void => {
    stop();
    end();
  };
  const look = (): void => {
    const left = limit - (workTime() - usedBefore);
    if (left <= 0) exceeded();
    else pause = setTimeout(look, Math.max(left, LEAST_PAUSE));
  };
  const patience = setTimeout(exceeded, limit * PATIENCE);
  pause = setTimeout(look, limit);
  return stop;
}

/**
 * How long all threads but this one have run. A thread that is lost in a search is not able to tell its own time; while
 * one draws, hardly any other has work.
 */
function othersWork(): number {
  const all = process.cpuUsage();
  const own = process.threadCpuUsage();
  return (all.user + all.system - own.user - own.system) / 1000;
}
