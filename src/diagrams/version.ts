import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The packages that decide, with all that they depend on, what a drawing looks like. */
const PACKAGES = ['mermaid', '@fontsource/inter', 'fontkit', 'jsdom', 'css-tree', 'svg-path-commander'];

/** Names a source and the way it is drawn; the same for the same text on every machine. */
export function contentHash(source: string): string {
  return createHash('sha256').update(`${diagramsVersion()}\n${source}`).digest('hex');
}

/**
 * Changes when the same source may be drawn differently: part of every cache key. A build finds it out once and leaves it
 * in the environment for the site.
 */
function diagramsVersion(): string {
  process.env['PODBOOK_DIAGRAMS_ENGINE'] ||= [ownCode(), ...versionsOf(PACKAGES)].join(' ');
  return process.env['PODBOOK_DIAGRAMS_ENGINE'];
}

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

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Who is asked to draw seldom does it alone: mermaid leaves the layout to others, and a lock file may change those. */
function versionsOf(names: readonly string[]): string[] {
  const files = new Set(names.map((name) => manifestOf(name, import.meta.url)));
  const versions = new Set<string>();
  for (const file of files) {
    const { name, version, dependencies = {} } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
    versions.add(`${name}@${version}`);
    for (const each of Object.keys(dependencies)) files.add(manifestOf(each, pathToFileURL(file).href));
  }
  return [...versions].sort();
}

function manifestOf(name: string, from: string): string {
  const file = findPackageJSON(name, from);
  if (file === undefined) throw new Error(`The package ${name} is not installed`);
  return file;
}
