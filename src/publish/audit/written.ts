import type { SourceFile } from '../../files/folder.ts';
import { addressOf } from '../../org/addresses.ts';
import type { Org } from '../../org/org.ts';

/** The file of the content that each page is made from, by the page's file from the root of the site. */
export function pageSources({ byFile }: Org): ReadonlyMap<string, string> {
  return new Map([...byFile].map(([file, entity]) => [`${addressOf(entity)}index.html`, file]));
}

/**
 * Where in the content something was written that came into a page: in the file that the page is made from, else in the
 * only one that has such words.
 * @param trace words of it
 * @param own path of the file that the page is made from
 * @returns the path, with the line where it is known; nothing where several files could be meant
 */
export function whereWritten(
  trace: string,
  files: readonly SourceFile[],
  own: string | undefined,
): string | undefined {
  const found = trace === '' ? [] : files.flatMap((file) => lineOf(trace, file) ?? []);
  const here = found.find(({ path }) => path === own) ?? (found.length === 1 ? found[0] : undefined);
  return here === undefined ? own : `${here.path}:${here.line}`;
}

function lineOf(trace: string, { path, bytes }: SourceFile): { path: string; line: number } | undefined {
  const text = new TextDecoder().decode(bytes).toLowerCase();
  const at = text.indexOf(trace.toLowerCase());
  return at === -1 ? undefined : { path, line: text.slice(0, at).split('\n').length };
}
