import { addressOf } from '../org/addresses.ts';
import type { Entity } from '../org/org.ts';
import type { Part } from '../org/reading-order.ts';
import { anchorIn } from './printed.ts';

/** The id of a thing's section in the whole handbook. Ids have no underscore, so that no two are the same. */
export function sectionOf({ kind, id }: Pick<Entity, 'kind' | 'id'>): string {
  return `${kind}_${id.replaceAll('/', '_')}`;
}

/**
 * Where the links of the whole handbook lead.
 * @param parts what is in it
 * @param base path below which the handbook is published
 * @param site where it is published; without it nobody can follow a link to a page that is not in the document
 */
export function printedLinks(parts: readonly Part[], base: string, site: URL | undefined) {
  const root = base.replace(/\/$/, '');
  const wholes = new Map(parts.map(({ id }) => [`${root}/${id}/`, id]));
  const things = parts.flatMap((part) => part.things);
  const sections = new Map(things.map((thing) => [`${root}${addressOf(thing)}`, sectionOf(thing)]));
  /** @param from the thing on whose page the link stands */
  return (from: Entity) =>
    (href: string): string | undefined => {
      if (href.startsWith('#')) return inSection(sectionOf(from), href.slice(1));
      if (!href.startsWith('/') || href.startsWith('//')) return href;
      const [address = '', anchor] = href.split('#');
      const section = sections.get(address);
      if (section !== undefined) return inSection(section, anchor);
      const whole = wholes.get(address);
      if (whole !== undefined) return `#${whole}`;
      return site && new URL(href, site).href;
    };
}

/** What every page begins with is nothing of its own. */
function inSection(section: string, anchor = ''): string {
  return `#${anchor === '' || anchor === 'main' ? section : anchorIn(section, anchor)}`;
}
