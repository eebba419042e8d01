import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Manifest {
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
}

interface LockedPackage {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

const readJson = (file: string) => JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'));
const lock = Object.entries<LockedPackage>(readJson('package-lock.json').packages);
/** Our own folders aside. */
const fromRegistry = lock.filter(([path, { link }]) => path.includes('node_modules/') && !link);

describe('what npm installs', () => {
  test.each(['package.json', 'tools/node/package.json'])('%s pins every dependency exactly', (file) => {
    const { dependencies, devDependencies, optionalDependencies }: Manifest = readJson(file);
    const wanted = { ...dependencies, ...devDependencies, ...optionalDependencies };
    expect(Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('is held to a digest, every package of it', () => {
    expect(fromRegistry.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
  });

  test('comes from whatever registry the reader uses', () => {
    expect(fromRegistry.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  // esbuild's script only saves its command a detour; `allowScripts` says so to newer versions of npm.
  test('needs no install script', () => {
    const scripted = fromRegistry.filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(scripted.map(([path]) => path)).toEqual(['node_modules/esbuild']);
  });
});
