import { stripVTControlCharacters } from 'node:util';
import type { Org } from '../org/org.ts';

/** What Astro and its bundler tell of an error, in one of several ways. */
interface Told {
  readonly message?: string;
  /** The file, perhaps with a query. */
  readonly id?: string;
  readonly loc?: { readonly file?: string; readonly line?: number; readonly column?: number };
  /** The errors that it gathers. */
  readonly errors?: readonly Told[];
}

/**
 * What kept the site from being rendered, in one line. Only code of the content can be mended by who wrote it, and only
 * MDX holds code: without any the fault is the engine's, and nothing is returned.
 * @param content absolute path of the content folder
 */
export function renderFault(error: unknown, org: Org, content: string): string | undefined {
  const pages = [...org.byFile.values()].filter(({ isMdx }) => isMdx);
  if (pages.length === 0 || !(error instanceof Error)) return undefined;
  const told = (error as Told).errors?.[0] ?? (error as Told);
  const message = stripVTControlCharacters(told.message ?? error.message)
    .trim()
    .split('\n')[0];
  return `${placeOf(told, org, content) ?? severalPlaces(pages.map(({ source }) => source.file))} The page cannot be rendered: ${message}`;
}

/** The bundler sees an MDX page without its front matter, and counts its lines from there. */
function placeOf({ id, loc }: Told, org: Org, content: string): string | undefined {
  const path = (loc?.file ?? id)?.replace(/\?.*$/, '');
  // The bundler writes slashes on every system.
  const folder = `${content.replaceAll('\\', '/')}/`;
  if (!path?.startsWith(folder)) return undefined;
  const file = path.slice(folder.length);
  if (loc?.line === undefined) return `${file}:1:1`;
  const page = org.byFile.get(file);
  return `${file}:${loc.line + (page ? page.body.line - 1 : 0)}:${loc.column ?? 1}`;
}

/** Where nobody tells which page it was. */
function severalPlaces(files: readonly string[]): string {
  return files.length === 1 ? `${files[0]}:1:1` : `One of ${files.join(', ')}:`;
}
