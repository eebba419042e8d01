import { addressOf, FIXED_ADDRESSES, SECTION_IDS } from './addresses.ts';
import { isImage } from './collections/locations.ts';
import type { Entity, Org } from './org.ts';
import { didYouMean, nearest } from './suggest.ts';

/** Where a link of a Markdown file leads. */
export type Destination =
  /** Out of the handbook: any address with a scheme. */
  | { readonly to: 'elsewhere'; readonly url: string }
  /** A page of the handbook; `anchor` without `#`, empty for its top. */
  | {
      readonly to: 'page';
      readonly address: string;
      readonly entity: Entity | undefined;
      readonly anchor: string;
    }
  /** An image of the content folder, by its path. */
  | { readonly to: 'image'; readonly path: string }
  | {
      readonly to: 'nowhere';
      readonly message: string;
      readonly hint: string;
      /** The path at which there is no file, where that is what is wrong. */
      readonly missing?: string;
    };

/**
 * Follows a link as GitHub would (files, relative to the file or to the content folder), and as a browser would
 * (addresses of the handbook). Unlisted people have no page, so no link leads to them.
 * @param file path of the file that holds the link
 * @param href as written
 */
export function followLink(org: Org, file: string, href: string): Destination {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href)) return { to: 'elsewhere', url: href };
  const [, rawPath = '', rawAnchor = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(href) ?? [];
  const path = decode(rawPath);
  const anchor = decode(rawAnchor);
  if (path === undefined || anchor === undefined) {
    return nowhere(`This link holds a % that is not an escape: ${href}`, 'Write %25 for a percent sign.');
  }
  if (path === '') return onPage(org.byFile.get(file), anchor, href);
  if (/^\/(?:[^.]*\/)?$/.test(path)) return toAddress(org, path, anchor);
  const target = resolvePath(org, file, path);
  if (target === undefined)
    return nowhere(
      `This link leaves the content folder: ${href}`,
      'Link to a file of this handbook, or to a full address.',
    );
  if (org.images.has(target)) return { to: 'image', path: target };
  const entity = org.byFile.get(target);
  if (entity && !hasPage(entity)) {
    return nowhere(
      'This link leads to a person who is not listed',
      'Take the link away; unlisted people are named nowhere.',
    );
  }
  if (entity) return onPage(entity, anchor, href);
  return {
    ...nowhere(`There is no file ${target}`, missingFileHint(org, file, path, target)),
    missing: target,
  };
}

/** Nobody who shows an image means a page. What is offered is what to write in this file in place of `path`. */
function missingFileHint({ byFile, images }: Org, file: string, path: string, target: string): string {
  const pages = [...byFile].filter(([, entity]) => hasPage(entity)).map(([page]) => page);
  const meant = nearest(target, isImage(target) ? [...images].filter(isImage) : [...pages, ...images]);
  if (meant !== undefined) {
    const top = path.slice(0, path.length - target.length);
    const address = path.startsWith('/') && path.endsWith(target) ? top + meant : relativePath(file, meant);
    return `Did you mean ${JSON.stringify(address)}?`;
  }
  const start = path.startsWith('/') ? 'it starts at the content folder' : 'it is relative to this file';
  const mend = `mend the path: ${start}, as on GitHub.`;
  return isImage(target) ? `Put the image there, with exactly this name, or ${mend}` : `M${mend.slice(1)}`;
}

/** How one file of the content folder is linked from another. */
function relativePath(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const parts = to.split('/');
  let shared = 0;
  while (shared < folders.length && shared < parts.length - 1 && folders[shared] === parts[shared]) shared++;
  return [...folders.slice(shared).map(() => '..'), ...parts.slice(shared)].join('/');
}

function hasPage(entity: Entity): boolean {
  return entity.kind !== 'person' || entity.data.listed;
}

/** The anchors that a page offers: its beginning, the headings and footnotes of its body, and the sections made from front matter. */
export function anchorsOf(entity: Entity): Set<string> {
  return new Set([
    'main',
    ...SECTION_IDS[entity.kind],
    ...entity.body.headings.map(({ slug }) => slug),
    ...entity.body.anchors,
  ]);
}

function onPage(entity: Entity | undefined, anchor: string, href: string): Destination {
  if (!entity) return nowhere(`This link leads nowhere: ${href}`, 'Mend the link.');
  // Components of an MDX page may make anchors that only the built page shows; the link check of the build looks there.
  if (anchor !== '' && !entity.isMdx && !offers(entity, anchor)) {
    const hint =
      didYouMean(anchor, anchorsOf(entity)) ??
      `Its headings: ${listed(entity.body.headings.map(({ slug }) => slug))}`;
    return nowhere(`${entity.source.file} has no heading #${anchor}`, hint);
  }
  return { to: 'page', address: addressOf(entity), entity, anchor };
}

/** Footnotes are named by their labels, escaped as in an address. */
function offers(entity: Entity, anchor: string): boolean {
  return anchorsOf(entity).has(anchor) || entity.body.anchors.some((id) => decode(id) === anchor);
}

function toAddress(org: Org, path: string, anchor: string): Destination {
  const address = path.endsWith('/') ? path : `${path}/`;
  const pages = [...org.byFile.values()].filter(hasPage);
  const entity = pages.find((page) => addressOf(page) === address);
  if (entity) return onPage(entity, anchor, address);
  if (FIXED_ADDRESSES.includes(address)) return { to: 'page', address, entity: undefined, anchor };
  return nowhere(
    `The handbook has no page ${address}`,
    didYouMean(address, [...FIXED_ADDRESSES, ...pages.map(addressOf)]) ??
      'Link to the Markdown file instead.',
  );
}

/** The path of a linked file relative to the content folder; nothing where it lies outside. */
function resolvePath(org: Org, file: string, path: string): string | undefined {
  const folder = org.settings.repository?.folder;
  const isAbsolute = path.startsWith('/');
  // On GitHub a leading slash means the top of the repository, of which the content is one folder.
  const inContent =
    isAbsolute && folder && path.startsWith(`/${folder}/`) ? path.slice(folder.length + 1) : path;
  const base = isAbsolute ? [] : file.split('/').slice(0, -1);
  const parts: string[] = [...base];
  for (const part of inContent.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function listed(slugs: readonly string[]): string {
  return slugs.length === 0
    ? 'none.'
    : `${slugs
        .slice(0, 8)
        .map((slug) => `#${slug}`)
        .join(', ')}.`;
}

function nowhere(message: string, hint: string): Destination & { to: 'nowhere' } {
  return { to: 'nowhere', message, hint };
}
