import { SECTIONS } from '../org/sections.ts';

const FOLDERS: ReadonlySet<string> = new Set(Object.values(SECTIONS));

/** Chapters of the guide that come with every handbook. */
const BROUGHT_ALONG = /^\/guide\/(?:rules|fields)\//;

/**
 * The folder of the content that a page without a file of its own is made from, with a slash at its end: a list shows its
 * folder, a chart or a matrix all of them, which is the empty one. Nothing for pages that come with the handbook.
 * @param address of the page, from the root of the handbook
 */
export function folderBehind(address: string): string | undefined {
  if (BROUGHT_ALONG.test(address)) return undefined;
  const [, section = ''] = /^\/([^/]+)\/$/.exec(address) ?? [];
  return FOLDERS.has(section) ? `${section}/` : '';
}
