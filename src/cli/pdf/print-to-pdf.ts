import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Nobody waits longer than this for a document, in milliseconds. */
const PATIENCE = 15 * 60_000;

/**
 * Has a Chromium print a page into a tagged PDF with an outline.
 * @throws Error with what the browser said, when it made none
 */
export async function printToPdf(chromium: string, address: string): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'podbook-pdf-'));
  const file = join(folder, 'handbook.pdf');
  try {
    const said = await run(chromium, [
      '--headless',
      '--disable-gpu',
      '--disable-extensions',
      '--disable-background-networking',
      '--disable-dev-shm-usage',
      '--no-first-run',
      // Its sandbox cannot work for root, as which builds in containers run. The page is the handbook's own, without scripts.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${join(folder, 'profile')}`,
      '--no-pdf-header-footer',
      '--export-tagged-pdf',
      '--generate-pdf-document-outline',
      `--print-to-pdf=${file}`,
      address,
    ]);
    const pdf = existsSync(file) ? readFileSync(file) : undefined;
    if (pdf?.subarray(0, 5).toString() !== '%PDF-')
      throw new Error(`${chromium} made no PDF. It said:\n${said}`);
    return pdf;
  } finally {
    // A browser that was ended may still be writing there.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function run(command: string, args: readonly string[]): Promise<string> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], timeout: PATIENCE });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = `${said}${text}`.slice(-4000);
    });
    child.on('error', fail);
    child.on('close', () => done(said.trim()));
  });
}
