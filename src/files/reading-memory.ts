import type { Diagnostic } from '../org/diagnostic.ts';
import type { SourceFile } from './folder.ts';
import type { Report } from './validate.ts';

/**
 * What files were found to say, by the files themselves: whoever walks through many states of a folder hands in the
 * same object for a file that stays the same. It serves one way of reading, and forgets a file with the last state.
 */
export type ReadingMemory = WeakMap<SourceFile, Reading>;

interface Reading {
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a file, unless that has been done; either way all that is wrong with it is reported. */
export function remembered<T>(
  memory: ReadingMemory | undefined,
  file: SourceFile,
  report: Report,
  read: (report: Report) => T,
): T {
  if (!memory) return read(report);
  const known = memory.get(file);
  if (known) {
    report(known.diagnostics);
    // A file has one place in the folder, and so is always read as the same kind of thing.
    return known.value as T;
  }
  const diagnostics: Diagnostic[] = [];
  const value = read((found) => {
    for (const each of found) diagnostics.push(each);
  });
  memory.set(file, { value, diagnostics });
  report(diagnostics);
  return value;
}
