import type { ChangesReport } from './report.ts';

/**
 * For programs. `version` changes when a field goes or means something else; new fields may come at any time.
 * People who are not listed are in it by id and name: it is made from the files, for whoever can read the files.
 */
export function changesAsJson({ before, after, notes, difference }: ChangesReport): string {
  const changes = difference.changes.map(({ change, ...follows }) => ({ ...change, ...follows }));
  const { found, fixed } = difference;
  return `${JSON.stringify({ version: 1, before, after, notes, changes, found, fixed }, null, 2)}\n`;
}
