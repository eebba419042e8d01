import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('./samples/', import.meta.url);

/** One diagram of each type, by its name. */
export const samples: ReadonlyMap<string, string> = new Map(
  readdirSync(folder)
    .sort()
    .map((file) => [file.replace(/\.mmd$/, ''), readFileSync(new URL(file, folder), 'utf8')]),
);
