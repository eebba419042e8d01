import type { GuidePage, Org } from './org.ts';
import { compareByTitle, compareTitlesIn } from './title-order.ts';

/** A folder of the guide. */
export interface Chapter {
  /** Path below `guide/`; empty for the guide itself. */
  readonly path: string;
  readonly title: string;
  /** The folder's `index.md`, where it has one. */
  readonly index: GuidePage | undefined;
  readonly pages: readonly GuidePage[];
  readonly chapters: readonly Chapter[];
}

/** The guide by folders, each level in its order: by `order`, then by title. */
export function guideTree(org: Org, path = ''): Chapter {
  const compare = compareTitlesIn(org.settings.language);
  const prefix = path === '' ? '' : `${path}/`;
  const inside = [...org.guide.values()].filter(({ id }) => id.startsWith(prefix));
  const index = org.guide.get(`${prefix}index`);
  const folders = new Set(
    inside.flatMap(({ id }) => {
      const rest = id.slice(prefix.length);
      return rest.includes('/') ? [rest.slice(0, rest.indexOf('/'))] : [];
    }),
  );
  return {
    path,
    title: index?.title ?? titleOf(path),
    index,
    pages: inside
      .filter((page) => page !== index && !page.id.slice(prefix.length).includes('/'))
      .sort(byOrder),
    chapters: [...folders]
      .map((folder) => guideTree(org, `${prefix}${folder}`))
      .sort((a, b) => rank(a.index) - rank(b.index) || compare(a.title, b.title)),
  };
}

/** All pages of the guide in reading order: a chapter's opening page, its pages, then its chapters. */
export function readingOrder(chapter: Chapter): GuidePage[] {
  return [
    ...(chapter.index ? [chapter.index] : []),
    ...chapter.pages,
    ...chapter.chapters.flatMap(readingOrder),
  ];
}

function byOrder(a: GuidePage, b: GuidePage): number {
  return rank(a) - rank(b) || compareByTitle(a, b);
}

function rank(page: GuidePage | undefined): number {
  return page?.data.order ?? Number.MAX_SAFE_INTEGER;
}

function titleOf(path: string): string {
  const words = path.slice(path.lastIndexOf('/') + 1).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
