import { expect, test } from 'vitest';
import { hostHeaders } from '../../src/publish/host-headers.ts';
import { HEADER_POLICY, PAGE_POLICY } from '../../src/publish/policy.ts';

test.each([PAGE_POLICY, HEADER_POLICY])(
  'nothing inline but the one known script, nothing from elsewhere',
  (policy) => {
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/'unsafe-|https?:|data:|blob:|\*/);
    expect(policy.match(/'sha256-/g)).toHaveLength(1);
  },
);

test('a page cannot say who may frame it, so a header does', () => {
  expect(PAGE_POLICY).not.toContain('frame-ancestors');
  expect(HEADER_POLICY).toContain("frame-ancestors 'none'");
});

test.each([
  ['/', '/_astro/*'],
  ['/handbook', '/handbook/_astro/*'],
  ['/handbook/', '/handbook/_astro/*'],
])('below %s, files that never change are at %s', (base, path) => {
  expect(hostHeaders(base, true)).toContain(
    `\n${path}\n  Cache-Control: public, max-age=31536000, immutable\n`,
  );
});

test('where search engines may not show the handbook, no file of it may be shown', () => {
  expect(hostHeaders('/', false)).toMatch(/^\/\*\n(?: {2}.*\n)* {2}X-Robots-Tag: noindex\n/);
  expect(hostHeaders('/', true)).not.toContain('X-Robots-Tag');
});

test('no line is longer than hosts read', () => {
  for (const line of hostHeaders('/', false).split('\n')) expect(line.length).toBeLessThan(2000);
});
