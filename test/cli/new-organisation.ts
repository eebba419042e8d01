import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, onTestFinished, vi } from 'vitest';
import { newCommand } from '../../src/cli/new.ts';
import { UsageError } from '../../src/cli/options.ts';
import { loadOrganisation } from '../../src/load.ts';
import type { Org } from '../../src/org/org.ts';

const SMALLEST = join(import.meta.dirname, '../orgs/smallest/content');

/** What a call of `podbook new` gave. */
export interface Outcome {
  readonly code: number;
  /** Everything it said, to whichever stream. */
  readonly said: string;
}

/** A folder of its own with a tiny organisation: the pod first-play, the outcome activate-users, and ana, ben and chi. */
export function tinyFolder(files: Readonly<Record<string, string>> = {}): string {
  const directory = mkdtempSync(join(tmpdir(), 'podbook-new-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  cpSync(SMALLEST, directory, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  return directory;
}

/** Calls the command as a script does: without a terminal, on one day. */
export async function podbookNew(directory: string, ...args: string[]): Promise<Outcome> {
  const lines: string[] = [];
  const hear = (line: unknown) => void lines.push(String(line));
  vi.spyOn(console, 'log').mockImplementation(hear);
  vi.spyOn(console, 'error').mockImplementation(hear);
  try {
    const code = await newCommand.run([...args, '--content', directory, '--on', '2026-11-23']);
    return { code, said: lines.join('\n') };
  } catch (error) {
    // What main.ts makes of it.
    if (error instanceof UsageError) return { code: 2, said: error.message };
    throw error;
  }
}

/** The organisation with what was written; it must be without a mistake. */
export function readBack(directory: string): Org {
  const { org, diagnostics } = loadOrganisation(directory);
  const errors = diagnostics.map(({ file, line, message }) => `${file}:${line} ${message}`);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return org;
}

export function textOf(directory: string, path: string): string {
  return readFileSync(join(directory, path), 'utf8');
}

/** Every file below a folder, sorted. */
export function filesIn(directory: string): string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
    .sort();
}

/** Nobody sits at the terminal of a test, and what it sets for itself is gone after it. */
export function withoutTerminal(): void {
  beforeEach(() => {
    vi.stubEnv('CI', 'true');
    vi.stubEnv('PODBOOK_CONTENT', undefined);
    vi.stubEnv('PODBOOK_ON', undefined);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });
}
