import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';

/** Raise it with every change to src/diagrams that changes what is drawn. */
const REVISION = 1;

/** The packages that decide what a drawing looks like. */
const packages = ['mermaid', '@fontsource/inter', 'fontkit', 'jsdom', 'css-tree', 'svg-path-commander'];

/** Changes when the same source is drawn differently: part of every cache key. */
export const diagramsVersion: string = [REVISION, ...packages.map(versionOf)].join(' ');

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
