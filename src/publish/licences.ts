import { readdirSync, readFileSync, statSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compareText } from '../org/diagnostic.ts';
import { FACES } from '../styles/fonts/faces.ts';

/** Where the licences of everything that readers load are told. */
export const LICENCES_FILE = '/licences.txt';

/** A package of which something reaches readers. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As package.json names it: `MIT`, `OFL-1.1`. */
  readonly licence: string;
  /** What its authors ask to be passed on, in full; empty where the package has no such file. */
  readonly text: string;
}

/**
 * The packages that a site is made from, the engine first.
 * @param engine absolute path of the engine's folder
 * @param shipped the modules of the site's files, as the bundler knows them
 */
export function shippedPackages(engine: string, shipped: ReadonlySet<string>): ShippedPackage[] {
  const own = join(engine, 'package.json');
  // Search is put beside what the bundler writes.
  const others = new Set([manifestOf('pagefind', own)]);
  for (const id of shipped) {
    const manifest = manifestOfModule(id, own);
    if (manifest !== undefined) others.add(manifest);
  }
  others.delete(own);
  const sorted = [...others].map(readPackage).sort((a, b) => compareText(a.name, b.name));
  return [readPackage(own), ...sorted];
}

/** The list as readers find it. */
export function licencesText(packages: readonly ShippedPackage[]): string {
  const list = packages.map(({ name, version, licence }) => `- ${name} ${version} (${licence})`);
  const texts = packages.map(({ name, version, text }) => {
    const title = `${name} ${version}`;
    return `${'='.repeat(78)}\n${title}\n${'='.repeat(78)}\n\n${text}\n`;
  });
  return [
    'The scripts, style sheets, fonts and search of this handbook are made from the packages below, each under its own',
    'licence. The words and pictures of the handbook are not among them: they belong to those who wrote them.',
    '',
    ...list,
    '',
    ...texts,
  ].join('\n');
}

/** The package.json of the package that a module is from. */
function manifestOfModule(id: string, engineManifest: string): string | undefined {
  if (id.startsWith('\0vite/')) return manifestOf('vite', manifestOf('astro', engineManifest));
  const path = id.split('?')[0] ?? id;
  const folder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(path)?.[0];
  if (folder !== undefined && folder !== dirname(engineManifest)) return join(folder, 'package.json');
  // Fonts that are cut smaller than their package's lie among the styles.
  const face = FACES.find(
    (each) => /[\\/]styles[\\/]fonts[\\/]/.test(path) && path.includes(`${each.package}-`),
  );
  return face && manifestOf(`@fontsource/${face.package}`, engineManifest);
}

function manifestOf(name: string, from: string): string {
  const manifest = findPackageJSON(name, pathToFileURL(from));
  if (manifest === undefined) throw new Error(`The package ${name} is not installed`);
  return manifest;
}

function readPackage(manifest: string): ShippedPackage {
  const { name, version, license } = JSON.parse(readFileSync(manifest, 'utf8'));
  return { name, version, licence: license, text: licenceText(dirname(manifest)) };
}

function licenceText(folder: string): string {
  const files = readdirSync(folder)
    .filter((name) => /^(?:licen[cs]e|copying|notice)\b/i.test(name))
    .sort(compareText)
    .flatMap((name) => {
      const path = join(folder, name);
      // Where it is a folder, the file named as the folder is the package's own.
      return statSync(path).isDirectory() ? [join(path, 'LICENSE')] : [path];
    });
  // What is bundled into a build tool stays at home with the tool.
  return files.map((file) => ownPart(readFileSync(file, 'utf8')).trim()).join('\n\n');
}

function ownPart(text: string): string {
  return text.replaceAll('\r\n', '\n').split(/^# Licenses of bundled dependencies$/m)[0] ?? text;
}
