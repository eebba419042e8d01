import { join, relative } from 'node:path';
import type { SourceFile } from '../../files/folder.ts';
import { pathOf } from '../../org/collections/locations.ts';
import type { Day } from '../../org/day.ts';
import { checkLoaded } from '../../org/rules/run.ts';
import { pageText } from '../../recipes/page-text.ts';
import type { NewPage } from '../../recipes/recipe.ts';
import { UsageError } from '../options.ts';
import { type HandbookFolder, loadWith } from './handbook.ts';
import { AlreadyThere, writeNew } from './write.ts';

/** What became of new pages. Paths are those that a person can open from here. */
export type Published =
  | { readonly isWritten: true; readonly paths: readonly string[]; readonly open: readonly string[] }
  | { readonly isWritten: false; readonly taken: string };

/** Writes new pages, unless one is there already or the handbook could not be read with them. */
export function publish(pages: readonly NewPage[], handbook: HandbookFolder, on: Day): Published {
  const fromHere = (path: string) => relative(process.cwd(), join(handbook.directory, path));
  const taken = pages.map(({ kind, id }) => handbook.fileAt(kind, id)).find((path) => path !== undefined);
  if (taken !== undefined) return { isWritten: false, taken: fromHere(taken) };
  const files = pages.map((page) => ({
    path: pathOf(page.kind, page.id),
    bytes: new TextEncoder().encode(pageText(page)),
  }));
  const open = tryOut(files, handbook, on);
  try {
    writeNew(handbook.directory, files);
  } catch (error) {
    if (!(error instanceof AlreadyThere)) throw error;
    return { isWritten: false, taken: fromHere(error.path) };
  }
  return { isWritten: true, paths: files.map(({ path }) => fromHere(path)), open };
}

/**
 * Reads the new files as everything else will, before they are written.
 * @returns what the rules still ask for, one line each
 */
function tryOut(files: readonly SourceFile[], handbook: HandbookFolder, on: Day): string[] {
  const isNew = ({ file }: { file: string }) => files.some(({ path }) => path === file);
  const loaded = loadWith(handbook, files);
  const errors = loaded.diagnostics.filter((each) => each.severity === 'error' && isNew(each));
  if (errors.length > 0) {
    const lines = errors.map(({ file, line, message, hint }) => `${file}:${line} ${message}. ${hint ?? ''}`);
    throw new UsageError(`This cannot be written as it is:\n${lines.join('\n')}`);
  }
  return checkLoaded(loaded, { on })
    .diagnostics.filter(isNew)
    .map(({ severity, message, rule }) => `${severity}: ${message} (${rule})`);
}
