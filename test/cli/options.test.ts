import { afterEach, expect, test, vi } from 'vitest';
import { choose, UsageError } from '../../src/cli/options.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test.for([
  '../x',
  '/a/../b',
  '/a/./b',
  '/a/%2e%2e/b',
  'a\\b',
  '//evil',
  ' /x y/',
  '/a?b',
  'https://a.example/b',
])('the base path %j is refused: what is published would lie elsewhere than its links lead', (base) => {
  vi.stubEnv('PODBOOK_BASE', base);
  expect(() => choose({})).toThrow(
    new UsageError(`PODBOOK_BASE ${JSON.stringify(base)} is not a path such as /handbook`),
  );
});

test.for(['/', 'handbook', '/handbook/', '/our/hand-book_2.0~/', '/..handbook'])(
  'a handbook can be published below %j',
  (base) => {
    vi.stubEnv('PODBOOK_BASE', base);
    expect(() => choose({})).not.toThrow();
  },
);
