import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { links } from '../../src/cli/links.ts';
import { UsageError } from '../../src/cli/options.ts';
import { reportSchema } from '../../src/reporters/json-schema.ts';

const asked: string[] = [];
const server = createServer(({ url = '' }, response) => {
  asked.push(url);
  if (url === '/old') response.writeHead(301, { location: '/there' });
  else if (url !== '/there') response.writeHead(404);
  response.end();
});

let folder: string;
let origin: string;
let out: string;

beforeEach(async () => {
  asked.length = 0;
  out = '';
  folder = mkdtempSync(join(tmpdir(), 'podbook-links-'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  vi.stubEnv('PODBOOK_CONTENT', folder);
  vi.stubEnv('PODBOOK_CACHE', join(folder, '_cache'));
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  mkdirSync(join(folder, 'people'));
  writeFileSync(join(folder, 'org.yaml'), 'name: Tiny\n');
  writeFileSync(
    join(folder, 'people/ana.md'),
    `---\nname: Ana\nlinks:\n  - { label: Site, url: ${origin}/gone }\n---\n\n[Old](${origin}/old), [there](${origin}/there#part), [gone](${origin}/gone).\n`,
  );
});

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
  server.close();
  await once(server, 'close');
});

async function run(...args: string[]): Promise<{ code: number; findings: string[] }> {
  out = '';
  const code = await links.run([...args, '--format', 'json']);
  const { diagnostics } = reportSchema.parse(JSON.parse(out));
  const findings = diagnostics.map(
    ({ line, column, severity, message }) =>
      `${line}:${column} ${severity} ${message.replaceAll(origin, '')}`,
  );
  return { code, findings };
}

const OLD = '7:1 warning /old has moved for good';
const GONE = '4:25 error /gone leads nowhere: it answers 404';

test('links to other sites are followed from fields and texts, each once', async () => {
  expect(await run('--external', '--private')).toEqual({ code: 1, findings: [GONE, OLD] });
  expect(out).toContain(`Write ${origin}/there instead.`);
  expect(out).toContain('also written here');
});

test('what was found is remembered, what was missing is asked for again', async () => {
  await run('--external', '--private');
  asked.length = 0;
  expect(await run('--external', '--private')).toEqual({ code: 1, findings: [GONE, OLD] });
  expect(new Set(asked)).toEqual(new Set(['/gone']));
  await run('--external', '--private', '--remember-days', '0');
  expect(new Set(asked)).toEqual(new Set(['/gone', '/old', '/there']));
});

test('addresses can be left out', async () => {
  expect(await run('--external', '--private', '--ignore', `${origin}/gone`)).toEqual({
    code: 0,
    findings: [OLD],
  });
});

test('a private network is asked for only by whoever says so', async () => {
  const { code, findings } = await run('--external');
  expect(code).toBe(0);
  expect(findings).toHaveLength(3);
  expect(asked).toEqual([]);
});

test('without --external nobody is asked', async () => {
  writeFileSync(join(folder, 'people/ben.md'), '---\nname: Ben\n---\n\n[Ana](anna.md)\n');
  expect(await run()).toEqual({ code: 1, findings: ['5:1 error There is no file people/anna.md'] });
  expect(asked).toEqual([]);
});

test('a site has ten minutes at most: no timer counts the seconds of years', async () => {
  await expect(links.run(['--external', '--timeout', '5000000'])).rejects.toThrow(
    new UsageError('--timeout 5000000 is more than the 600 seconds that a site may take'),
  );
  expect((await run('--external', '--private', '--timeout', '600')).findings).toEqual([GONE, OLD]);
});

test('findings are told even where nothing can be remembered', async () => {
  const errors = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  writeFileSync(join(folder, '_file'), '');
  vi.stubEnv('PODBOOK_CACHE', join(folder, '_file'));
  expect(await run('--external', '--private')).toEqual({ code: 1, findings: [GONE, OLD] });
  expect(errors).toHaveBeenCalledExactlyOnceWith(
    expect.stringMatching(/^podbook links: what was found will be asked for again: EEXIST.*\n$/),
  );
});

test('a link with a blank in it is asked for as browsers do, and prose that begins with an address is none', async () => {
  const text = `[Blank](<${origin}/no page>), <a href="${origin}/no\tpage">tab</a>\n`;
  writeFileSync(join(folder, 'people/ana.md'), `---\nname: Ana\n---\n\n${text}`);
  writeFileSync(join(folder, 'org.yaml'), `name: Tiny\npurpose: ${origin}/prose is where we are\n`);
  expect((await run('--external', '--private')).findings).toEqual([
    '5:1 error /no%20page leads nowhere: it answers 404',
    expect.stringMatching(/^5:\d+ error \/nopage leads nowhere: it answers 404$/),
  ]);
  expect(new Set(asked)).toEqual(new Set(['/no%20page', '/nopage']));
});
