import { existsSync } from 'node:fs';
import { differences, hashesOf } from '../builds/site-hashes.ts';

/** What every fault has to work with. */
export interface Scene {
  /** A folder for whatever is needed. */
  readonly folder: string;
  /** The published folder. A good handbook is in it, and must be afterwards. */
  readonly out: string;
  /** Content folders whose handbooks differ on every page. */
  readonly contents: readonly string[];
  /** What is in the handbook of each. */
  readonly good: readonly ReadonlyMap<string, string>[];
  /** How long a build takes, in milliseconds. */
  readonly duration: number;
}

/** Makes something go wrong, says how it went, and gives what must not have happened, one line each. */
export type Fault = (scene: Scene) => Promise<string[]>;

export function buildArguments({ contents, out }: Scene, which: number): string[] {
  return ['--content', contents[which % contents.length] ?? '', '--out', out, '--on', '2026-11-23'];
}

/** Which of the handbooks is published, whole; -1 if none is. */
export function published({ good, out }: Pick<Scene, 'good' | 'out'>): number {
  const there = existsSync(out) ? hashesOf(out) : new Map();
  return good.findIndex((site) => differences(site, there).length === 0);
}
