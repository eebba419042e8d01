import type { DocumentOptions } from '../markdown/document.ts';
import { prefixed } from '../markdown/footnotes.ts';
import type { RenderedHeading } from '../markdown/render.ts';
import { render } from '../markdown/render.ts';
import { renderInline } from '../markdown/render-inline.ts';
import { reservedIds } from '../org/addresses.ts';
import { followLink } from '../org/links.ts';
import type { Entity, Org } from '../org/org.ts';
import type { Picture } from '../pictures/picture.ts';
import { figureMaker } from './diagram-figure.ts';
import { spokenIn } from './languages/index.ts';
import { imageOf } from './pictures.ts';
import type { Prepared } from './prepared.ts';

/** A body as a page shows it. */
export interface RenderedBody {
  readonly html: string;
  readonly headings: readonly RenderedHeading[];
}

/**
 * Renders the body of a thing through the one Markdown pipeline, its links turned into addresses below `base`, its
 * Mermaid fences into pictures.
 */
export function bodyOf(org: Org, entity: Entity, base: string, prepared: Prepared): RenderedBody {
  const shared = options(org, entity, base, true, prepared.pictures);
  return render(entity.body.text, {
    ...shared,
    line: entity.body.line,
    idPrefix: footnotePrefix(entity),
    highlight: prepared.highlight,
    drawDiagram: figureMaker(prepared.drawings, spokenIn(org.settings.language).words, shared.resolveLink),
  });
}

/** Renders one paragraph of front matter, without a paragraph around it. */
export function inlineOf(
  org: Org,
  entity: Entity,
  text: string,
  base: string,
  pictures: ReadonlyMap<string, Picture>,
): string {
  return renderInline(text, { ...options(org, entity, base, false, pictures), line: 1 }).html;
}

/** What the ids of a text's footnotes begin with: no other text of the handbook has the same. */
export function footnotePrefix({ kind, id }: Pick<Entity, 'kind' | 'id'>): string {
  return `${kind}.${id.replaceAll('/', '.')}.`;
}

/**
 * The address below `base` at which the target of a link is published.
 * @param file path of the file that holds the link, in the content folder
 * @returns nothing for links out of the handbook, and for those that lead nowhere
 */
export function publishedAddress(org: Org, file: string, href: string, base: string): string | undefined {
  const destination = followLink(org, file, href);
  if (destination.to === 'image') return imageOf(destination.path, undefined, base).src;
  if (destination.to !== 'page') return undefined;
  const { address, anchor, entity } = destination;
  const isFootnote = entity?.body.anchors.includes(anchor);
  const id = entity && isFootnote ? prefixed(anchor, footnotePrefix(entity)) : anchor;
  return `${base.replace(/\/$/, '')}${address}${id === '' ? '' : `#${id}`}`;
}

/** How the images of a file are published; `undefined` for those that lead nowhere. */
export function imageResolver(
  org: Org,
  file: string,
  base: string,
  pictures: ReadonlyMap<string, Picture> = new Map(),
): NonNullable<DocumentOptions['resolveImage']> {
  return (href) => {
    const destination = followLink(org, file, href);
    if (destination.to !== 'image') return undefined;
    return imageOf(destination.path, pictures.get(destination.path), base);
  };
}

/** @param isOwnPage the text stands on the thing's own page, so that links within it stay within it */
function options(
  org: Org,
  entity: Entity,
  base: string,
  isOwnPage: boolean,
  pictures?: ReadonlyMap<string, Picture>,
) {
  const { file } = entity.source;
  const resolveLink = (href: string) => {
    const address = publishedAddress(org, file, href, base);
    return isOwnPage && href.startsWith('#') && address ? href : address;
  };
  const resolveImage = imageResolver(org, file, base, pictures);
  const labels = spokenIn(org.settings.language).words.markdown;
  return { labels, reservedIds: reservedIds(entity.kind), resolveLink, resolveImage };
}
