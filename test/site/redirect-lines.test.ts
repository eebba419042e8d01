import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { expect, onTestFinished, test } from 'vitest';
import { redirectsOf } from '../../src/org/redirects.ts';
import { redirectLines } from '../../src/site/redirect-lines.ts';
import { orgOf } from '../organisation.ts';

const ALIASES = '[/teams/backend, /wiki/Back%20end/, /a:b/*/c, /チーム/]';
const redirects = redirectsOf(orgOf({ 'pods/first-play/pod.md': `title: First Play\naliases: ${ALIASES}` }));

/** What Netlify's own parser makes of the lines: `from → to`, and what it objects to. */
async function asNetlifyReads(lines: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'podbook-redirects-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, '_redirects');
  writeFileSync(file, lines.join('\n'));
  const { redirects: read, errors } = await parseAllRedirects({
    redirectsFiles: [file],
    configRedirects: [],
    minimal: true,
  });
  return { read: read as { from: string; to: string; status: number; force: boolean }[], errors };
}

test('Netlify reads every line, the signs of its language taken literally', async () => {
  const { read, errors } = await asNetlifyReads(redirectLines(redirects, '/handbook/', {}));
  expect(errors).toEqual([]);
  expect(read.map(({ from, to, status }) => `${from} ${to} ${status}`)).toEqual(
    [
      '/handbook/a%3Ab/%2A/c',
      '/handbook/teams/backend',
      '/handbook/wiki/Back%20end',
      '/handbook/%E3%83%81%E3%83%BC%E3%83%A0',
    ].flatMap((old) => [`${old}/`, old].map((from) => `${from} /handbook/pods/first-play/ 301`)),
  );
});

test('where Netlify builds, a redirect comes before the page that lies there for other hosts', async () => {
  const forced = async (environment: Record<string, string>) => {
    const { read } = await asNetlifyReads(redirectLines(redirects, '/', environment));
    return read.map(({ force }) => force);
  };
  expect(new Set(await forced({ NETLIFY: 'true' }))).toEqual(new Set([true]));
  expect(new Set(await forced({}))).toEqual(new Set([false]));
});

test('without old addresses there is nothing to say', () => {
  expect(redirectLines([], '/', {})).toEqual([]);
});
