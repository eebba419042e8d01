import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { UsageError } from '../../src/cli/options.ts';
import { compareDiagnostics } from '../../src/org/diagnostic.ts';
import { type JsonReport, reportSchema } from '../../src/reporters/json-schema.ts';

let folder: string;
let out: string;
let err: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'podbook-check-'));
  out = '';
  err = '';
  // The command reads these, and writes the first two for the parts that it calls.
  for (const name of ['PODBOOK_CONTENT', 'PODBOOK_ON', 'SOURCE_DATE_EPOCH', 'GITHUB_STEP_SUMMARY'])
    vi.stubEnv(name, '');
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += String(text);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const run = (...args: string[]) => check.run(['--content', folder, '--on', '2026-11-23', ...args]);

const SMALL = { 'org.yaml': 'name: Tiny\n' };
const WITH_WARNING = { ...SMALL, 'guide/start.md': '---\ntitle: Start\nreviewOn: 2026-11-01\n---\n' };
const WITH_ERROR = { ...SMALL, 'guide/start.md': '---\ntitle: Start\n---\n\n[Nowhere](nowhere.md)\n' };

describe('the exit code', () => {
  test('is 0 where nothing is wrong', async () => {
    write(SMALL);
    expect(await run()).toBe(0);
    expect(out).toBe('No problems\n');
  });

  test('is 0 with warnings, and 1 with more of them than allowed', async () => {
    write(WITH_WARNING);
    expect(await run()).toBe(0);
    expect(await run('--max-warnings', '1')).toBe(0);
    expect(err).toBe('');
    expect(await run('--max-warnings', '0')).toBe(1);
    expect(err).toBe('podbook check: more warnings (1) than --max-warnings allows (0)\n');
  });

  test('is 1 with an error', async () => {
    write(WITH_ERROR);
    expect(await run()).toBe(1);
    expect(out).toContain(
      'guide/start.md:5:1 error There is no file guide/nowhere.md  dead-link\n  5 | [Nowhere](nowhere.md)\n    | ^\n',
    );
  });

  test('is 1 where a file cannot be read', async () => {
    write({ ...SMALL, 'guide/start.md': '---\ntitel: Start\n---\n' });
    expect(await run()).toBe(1);
  });

  test.each([
    [['--formt', 'text'], 'format'],
    [['--format', 'jsonn'], 'There is no format "jsonn". Did you mean "json"?'],
    [['--rule', 'dead-lnik'], 'There is no rule "dead-lnik". Did you mean "dead-link"?'],
    [['--skip', 'nonsense-of-mine'], 'There is no rule "nonsense-of-mine". podbook explain lists them.'],
    [['--on', '2026-02-30'], '"2026-02-30" is not a day'],
    [['--max-warnings', 'few'], '--max-warnings "few" is not a whole number'],
    [['--waivers', '--format', 'json'], '--waivers goes with --format text only'],
    [['content'], 'Unexpected "content"'],
    [['--content', '/nowhere/at/all'], 'The content folder /nowhere/at/all does not exist'],
  ])('is 2, with the reason, for %j', async (args, reason) => {
    write(SMALL);
    await expect(run(...args)).rejects.toThrow(UsageError);
    await expect(run(...args)).rejects.toThrow(reason);
    expect(out).toBe('');
  });

  test('is 2 for a SOURCE_DATE_EPOCH that is none', async () => {
    write(SMALL);
    vi.stubEnv('SOURCE_DATE_EPOCH', 'yesterday');
    await expect(check.run(['--content', folder])).rejects.toThrow('SOURCE_DATE_EPOCH "yesterday" is not');
  });
});

test('the folder and the day may come from the environment', async () => {
  write(WITH_WARNING);
  vi.stubEnv('PODBOOK_CONTENT', folder);
  vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse('2026-10-01') / 1000));
  expect(await check.run([])).toBe(0);
  expect(out).toBe('No problems\n');
  vi.stubEnv('PODBOOK_ON', '2026-11-02');
  await check.run([]);
  expect(out).toContain('This page was to be read again on 2026-11-01');
});

test('rules can be chosen and skipped', async () => {
  write({ ...WITH_WARNING, 'guide/end.md': '---\ntitle: End\n---\n\n[Nowhere](nowhere.md)\n' });
  const rules = async (...args: string[]) => {
    out = '';
    await run('--format', 'json', ...args);
    return (JSON.parse(out) as JsonReport).diagnostics.map(({ rule }) => rule);
  };
  expect(await rules()).toEqual(['dead-link', 'stale-page']);
  expect(await rules('--rule', 'stale-page')).toEqual(['stale-page']);
  expect(await rules('--rule', 'stale-page', '--rule', 'dead-link')).toEqual(['dead-link', 'stale-page']);
  expect(await rules('--skip', 'stale-page')).toEqual(['dead-link']);
});

test('--waivers tells what is waived, and why', async () => {
  write({
    ...SMALL,
    'guide/start.md': '---\ntitle: Start\nreviewOn: 2026-11-01\nwaive: { stale-page: after the move }\n---\n',
  });
  expect(await run('--waivers')).toBe(0);
  expect(out).toContain(
    'waived This page was to be read again on 2026-11-01  stale-page\n  reason: after the move\n',
  );
  expect(out).toMatch(/\n\nNo problems\n$/);
});

test('on GitHub what does not fit is appended to the job summary', async () => {
  const links = Array.from({ length: 12 }, (_, index) => `[${index}](nowhere-${index}.md)\n`).join('\n');
  write({ ...SMALL, 'guide/start.md': `---\ntitle: Start\n---\n\n${links}` });
  const summary = join(folder, '_summary.md');
  writeFileSync(summary, 'Before.\n');
  vi.stubEnv('GITHUB_STEP_SUMMARY', summary);
  expect(await run('--format', 'github')).toBe(1);
  expect(out.match(/^::error /gm)).toHaveLength(10);
  expect(readFileSync(summary, 'utf8')).toMatch(/^Before\.\n## Podbook check\n[\s\S]*nowhere-11\.md/);
});

test('a file that is not to be read is not quoted either', async () => {
  write({ ...SMALL, 'secret.txt': 'password' });
  mkdirSync(join(folder, 'guide'));
  symlinkSync('/etc/passwd', join(folder, 'guide/users.md'));
  expect(await run()).toBe(1);
  expect(out).not.toContain('root:');
});

test('two hundred broken files: a report for each in one run, sorted, the same bytes twice', async () => {
  const faults = [
    '---\ntitle: [\n---\n',
    '---\ntitel: Start\n---\n',
    '---\ntitle: Start\nsteward: nobody\n---\n',
    '---\ntitle: Start\n',
    '---\ntitle: Start\n---\n\n[Nowhere](nowhere.md)\n',
    '---\ntitle: Start\n---\n\n<script>alert(1)</script>\n',
    '---\ntitle: Start\nreviewOn: 2026-02-30\n---\n',
    '---\ntitle: Start\nwaive: { nonsense: it is }\n---\n',
  ];
  const files = Array.from({ length: 200 }, (_, index) => [
    `guide/page-${index}.md`,
    faults[index % faults.length] ?? '',
  ]);
  write({ ...SMALL, ...Object.fromEntries(files) });
  expect(await run('--format', 'json')).toBe(1);
  const first = out;
  const { diagnostics } = reportSchema.parse(JSON.parse(first));
  expect(new Set(diagnostics.map(({ file }) => file)).size).toBe(200);
  expect(diagnostics.every(({ severity }) => severity === 'error')).toBe(true);
  const asFound = diagnostics.map(({ hint, ...each }) => (hint === null ? each : { ...each, hint }));
  expect(asFound).toEqual([...asFound].sort(compareDiagnostics));
  out = '';
  await run('--format', 'json');
  expect(out).toBe(first);
});
