import type { Picture } from '../diagrams/result.ts';
import type { RenderedHeading } from '../markdown/render.ts';
import { render } from '../markdown/render.ts';
import { renderInline } from '../markdown/render-inline.ts';
import { reservedIds } from '../org/addresses.ts';
import { followLink } from '../org/links.ts';
import type { Entity, Org } from '../org/org.ts';
import { figureMaker } from './diagram-figure.ts';
import { spokenIn } from './languages/index.ts';

/** A body as a page shows it. */
export interface RenderedBody {
  readonly html: string;
  readonly headings: readonly RenderedHeading[];
}

/**
 * Renders the body of a thing through the one Markdown pipeline, its links turned into addresses below `base`, its
 * Mermaid fences into pictures.
 */
export function bodyOf(
  org: Org,
  entity: Entity,
  base: string,
  pictures: ReadonlyMap<string, Picture>,
): RenderedBody {
  return render(entity.body.text, {
    ...options(org, entity, base, true),
    line: entity.body.line,
    drawDiagram: figureMaker(pictures, spokenIn(org.settings.language).words),
  });
}

/** Renders one paragraph of front matter, without a paragraph around it. */
export function inlineOf(org: Org, entity: Entity, text: string, base: string): string {
  return renderInline(text, { ...options(org, entity, base, false), line: 1 }).html;
}

/**
 * The address below `base` at which the target of a link is published.
 * @param file path of the file that holds the link, in the content folder
 * @returns nothing for links out of the handbook, and for those that lead nowhere
 */
export function publishedAddress(org: Org, file: string, href: string, base: string): string | undefined {
  const root = base.replace(/\/$/, '');
  const destination = followLink(org, file, href);
  if (destination.to === 'image') return `${root}/images/${destination.path}`;
  if (destination.to !== 'page') return undefined;
  return `${root}${destination.address}${destination.anchor === '' ? '' : `#${destination.anchor}`}`;
}

/** @param isOwnPage the text stands on the thing's own page, so that links within it stay within it */
function options(org: Org, entity: Entity, base: string, isOwnPage: boolean) {
  const { file } = entity.source;
  const resolveLink = (href: string) => {
    const address = publishedAddress(org, file, href, base);
    return isOwnPage && href.startsWith('#') && address ? href : address;
  };
  const resolveImage = (href: string) => {
    const src = publishedAddress(org, file, href, base);
    return src === undefined ? undefined : { src };
  };
  const labels = spokenIn(org.settings.language).words.markdown;
  return { labels, reservedIds: reservedIds(entity.kind), resolveLink, resolveImage };
}
