import type { Files } from '../../../organisation.ts';

/** A small organisation before and after, and what there is to tell. */
export interface Case {
  readonly about: string;
  /** Files of both versions. */
  readonly with?: Files;
  readonly before?: Files;
  readonly after?: Files;
  readonly renames?: Readonly<Record<string, string>>;
  readonly expected: readonly string[];
}

export const pod = (fields = ''): string => `title: Alpha\n${fields}`;
export const outcome = (fields: string): string => `title: Win\n${fields}`;
export const measure = (fields: string): string =>
  outcome(`definitionOfDone:\n  - { metric: Plays, unit: '%', ${fields} }`);
export const ALPHA = 'pods/alpha/pod.md';
export const WIN = 'outcomes/win.md';
export const PEOPLE: Files = {
  'people/ana.md': 'name: Ana',
  'people/bo.md': 'name: Bo',
};
export const PODS: Files = { [ALPHA]: pod(), 'pods/beta/pod.md': 'title: Beta' };
export const members = (...lines: string[]): string =>
  pod(`members:\n${lines.map((line) => `  - ${line}`).join('\n')}`);
