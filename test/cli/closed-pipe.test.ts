import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';

const ROOT = new URL('../../', import.meta.url).pathname;

test.each([
  ['explain', 0],
  ['check --content test/orgs/dangling-references/content --format json', 1],
])('podbook %s ends with its own exit code when nobody reads on', async (line, code) => {
  const child = spawn(process.execPath, ['src/cli/main.ts', ...line.split(' ')], { cwd: ROOT });
  child.stdout.destroy();
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += String(chunk);
  });
  expect(await once(child, 'close')).toEqual([code, null]);
  expect(errors).toBe('');
});
