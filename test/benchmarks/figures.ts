import { cpus, totalmem } from 'node:os';

/** What figures depend on, in a line. */
export function machine(): string {
  return `${cpus()[0]?.model}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The median of some times, how many there were, and how far they lie apart. */
export function spread(seconds: readonly number[]): string {
  const [least, most] = [Math.min(...seconds), Math.max(...seconds)].map((each) => each.toFixed(1));
  return `${median(seconds).toFixed(1)} s (median of ${seconds.length}; ${least} to ${most})`;
}
