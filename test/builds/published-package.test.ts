import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'podbook-package-'));
afterAll(() => rmSync(root, { recursive: true }));

/** Installs the package as npm would, but for what it depends on, which is taken from here. */
function install(): string {
  execFileSync('npm', ['pack', '--silent', '--pack-destination', root], { stdio: 'pipe' });
  const [file = ''] = readdirSync(root).filter((name) => name.endsWith('.tgz'));
  const packages = join(root, 'site/node_modules');
  const engine = join(packages, 'podbook');
  mkdirSync(engine, { recursive: true });
  execFileSync('tar', ['-xzf', join(root, file), '-C', engine, '--strip-components', '1']);
  for (const name of readdirSync('node_modules'))
    if (name !== 'podbook') symlinkSync(resolve('node_modules', name), join(packages, name));
  return engine;
}

test('the package as it is published builds a handbook in a folder that knows nothing of this one', () => {
  const engine = install();
  const content = resolve('test/orgs/smallest/content');
  const args = [join(engine, 'lib/cli/main.js'), 'build', '--content', content, '--out', 'dist'];
  execFileSync(process.execPath, args, { cwd: join(root, 'site'), stdio: 'pipe' });
  expect(existsSync(join(root, 'site/dist/pods/first-play/index.html'))).toBe(true);
  expect(existsSync(join(root, 'site/dist/pagefind/pagefind-entry.json'))).toBe(true);
});
