import type { Nodes } from 'hast';
import { htmlToHast } from 'satteri';

/** What a link check needs of one HTML file. */
export interface Page {
  /** Path from the root of the site: `/pods/first-play/index.html`. */
  readonly file: string;
  readonly ids: ReadonlySet<string>;
  /** Every `href` and `src`, as written. */
  readonly targets: readonly string[];
}

/** Reads the anchors and the links of a page. */
export function readPage(file: string, html: string): Page {
  const ids = new Set<string>();
  const targets: string[] = [];
  const queue: Nodes[] = [htmlToHast(html)];
  for (let node = queue.pop(); node; node = queue.pop()) {
    if (node.type === 'element') {
      const { id, href, src } = node.properties;
      if (typeof id === 'string') ids.add(id);
      for (const target of [href, src]) if (typeof target === 'string') targets.push(target);
    }
    if ('children' in node) queue.push(...node.children);
  }
  return { file, ids, targets };
}

/** A link that leads nowhere. */
export interface BrokenLink {
  /** The page it stands on. */
  readonly file: string;
  /** As it stands there. */
  readonly target: string;
  /** What is wrong, as the end of a sentence. */
  readonly problem: string;
}

/**
 * Every internal link that leads nowhere, once for each page, in the order of the pages.
 * @param files all files of the site, from its root
 * @param base the path below which the site is published
 */
export function brokenLinks(pages: readonly Page[], files: readonly string[], base: string): BrokenLink[] {
  const known = new Set(files);
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const prefix = base.replace(/\/$/, '');
  return pages.flatMap(({ file, targets }) => {
    const here = new URL(`https://site.invalid${prefix}${file.replace(/index\.html$/, '')}`);
    return [...new Set(targets)].flatMap((target) => {
      const problem = problemOf(target, here, prefix, known, byFile);
      return problem === undefined ? [] : [{ file, target, problem }];
    });
  });
}

function problemOf(
  target: string,
  here: URL,
  prefix: string,
  known: ReadonlySet<string>,
  byFile: ReadonlyMap<string, Page>,
): string | undefined {
  if (!URL.canParse(target, here.href)) return 'cannot be read';
  const url = new URL(target, here);
  if (url.origin !== here.origin) return undefined;
  if (!url.pathname.startsWith(`${prefix}/`)) return 'leaves the base path';
  const path = decode(url.pathname.slice(prefix.length));
  const file = path.endsWith('/') ? `${path}index.html` : path;
  if (!known.has(file)) return 'leads to no file';
  const anchor = url.hash.slice(1);
  const page = byFile.get(file);
  // Browsers look for the anchor as it is written, then for what it means.
  const isThere = anchor === '' || !page || page.ids.has(anchor) || page.ids.has(decode(anchor));
  if (!isThere) return 'leads to no anchor';
  return undefined;
}

/** As a browser does: an escape that is none stays as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
