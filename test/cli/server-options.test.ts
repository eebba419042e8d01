import { expect, test } from 'vitest';
import { UsageError } from '../../src/cli/options.ts';
import { serverOptions } from '../../src/cli/server-options.ts';

test('a port and a host are handed on, and without them the server is for this machine alone', () => {
  expect(serverOptions({ port: '8080', host: true })).toEqual({ port: 8080, host: true });
  expect(serverOptions({})).toEqual({ host: false });
});

test.each(['abc', '-1', '80.5', '65536', ''])('%j is no port', (port) => {
  expect(() => serverOptions({ port })).toThrow(UsageError);
});
