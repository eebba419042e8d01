import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Manifest {
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
}

interface LockedPackage extends Manifest {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

const readJson = (file: string) => JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'));
const lock = Object.entries<LockedPackage>(readJson('package-lock.json').packages);
/** Our own folders aside. */
const fromRegistry = lock.filter(([path, { link }]) => path.includes('node_modules/') && !link);

/** Whether a package finds another one as Node looks for it: in its own folder, and in every one around it. */
function isFoundFrom(path: string, name: string): boolean {
  const within = path === '' ? '' : `${path}/`;
  if (lock.some(([other]) => other === `${within}node_modules/${name}`)) return true;
  return path !== '' && isFoundFrom(path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/'))), name);
}

describe('what npm installs', () => {
  test.each(['package.json', 'tools/node/package.json'])('%s pins every dependency exactly', (file) => {
    const { dependencies, devDependencies, optionalDependencies }: Manifest = readJson(file);
    const wanted = { ...dependencies, ...devDependencies, ...optionalDependencies };
    expect(Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('is what package.json asks for, so that installing leaves the lock file as it is', () => {
    const asked = ({ dependencies, devDependencies, optionalDependencies }: Manifest) => ({
      dependencies,
      devDependencies,
      optionalDependencies,
    });
    const [, locked = {}] = lock.find(([path]) => path === '') ?? [];
    expect(asked(locked)).toEqual(asked(readJson('package.json')));
  });

  test('is held to a digest, every package of it', () => {
    expect(fromRegistry.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
  });

  test('comes from whatever registry the reader uses', () => {
    expect(fromRegistry.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  // Else npm adds what is missing to the lock file of everybody who installs, and `npm ci` refuses to begin.
  test('is locked for every system, not only for the one that the lock file was made on', () => {
    const missing = lock.flatMap(([path, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {})
        .filter((name) => !isFoundFrom(path, name))
        .map((name) => `${path} needs ${name}`),
    );
    expect(missing).toEqual([]);
  });

  // esbuild's script saves its command a detour, koffi's builds what no package has a binary of; without that, two
  // folders are not exchanged but renamed.
  test('needs no install script: newer versions of npm are told to run none', () => {
    const scripted = fromRegistry.filter(([, { hasInstallScript }]) => hasInstallScript);
    const { allowScripts } = readJson('package.json');
    expect(allowScripts).toEqual({ esbuild: false, koffi: false });
    expect(scripted.map(([path]) => path.replace('node_modules/', ''))).toEqual(Object.keys(allowScripts));
  });
});
