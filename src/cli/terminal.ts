import { relative, sep } from 'node:path';
import type { SourceFile } from '../files/folder.ts';
import type { ReportOptions } from '../reporters/reporter.ts';
import { contentDirectory } from '../site/settings.ts';

/** How diagnostics are told to a person: with the lines they speak of, and paths from where that person stands. */
export function terminalOptions(files: readonly SourceFile[]): ReportOptions {
  const bytes = new Map(files.map((file) => [file.path, file.bytes]));
  const fromHere = relative(process.cwd(), contentDirectory()).split(sep).join('/');
  return {
    source: (file) => new TextDecoder().decode(bytes.get(file)),
    useColour: process.stdout.isTTY && process.stdout.hasColors(),
    prefix: fromHere === '' ? '' : `${fromHere}/`,
  };
}
