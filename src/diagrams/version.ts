import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { join } from 'node:path';

/** The packages that decide what a drawing looks like. */
const packages = ['mermaid', '@fontsource/inter', 'fontkit', 'jsdom', 'css-tree', 'svg-path-commander'];

/** Changes when the same source may be drawn differently: part of every cache key. */
const diagramsVersion: string = [ownCode(), ...packages.map(versionOf)].join(' ');

/** Everything in this folder, so that nobody has to remember to say that a drawing has changed. */
function ownCode(): string {
  const folder = new URL('./', import.meta.url);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex');
}

function versionOf(name: string): string {
  const file = findPackageJSON(name, import.meta.url);
  if (file === undefined) throw new Error(`The package ${name} is not installed`);
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  return `${name}@${version}`;
}

/** Names a source and the way it is drawn; the same for the same text on every machine. */
export function contentHash(source: string): string {
  return createHash('sha256').update(`${diagramsVersion}\n${source}`).digest('hex');
}
