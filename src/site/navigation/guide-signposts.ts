import { addressOf } from '../../org/addresses.ts';
import { type Chapter, guideTree, readingOrder } from '../../org/guide-tree.ts';
import type { GuidePage, Org } from '../../org/org.ts';
import { RULES } from '../../org/rules/index.ts';
import type { Words } from '../languages/en.ts';
import { toThing } from './entity-signpost.ts';
import { nearest, type Signpost, type SignpostGroup } from './signpost.ts';

/** A guide of more chapters or pages on one level than this shows those around the current one. */
const LEVEL = 24;

/** The chapters of the guide; the one that holds `page` is open, and so are those inside it on the way to the page. */
export function guideSignposts(org: Org, page: GuidePage | undefined, words: Words): SignpostGroup[] {
  const guide = guideTree(org);
  const start = guide.index ? toThing(guide.index) : { title: words.sections.guide, address: '/guide/' };
  return [{ items: [start, ...chaptersBelow(guide, page?.id ?? '')] }, reference(undefined, words)];
}

/** The guide around the page of a rule, or around their list (`''`): closed chapters, and the rules beside it open. */
export function ruleSignposts(org: Org, id: string, words: Words): SignpostGroup[] {
  const [chapters] = guideSignposts(org, undefined, words);
  return [...(chapters ? [chapters] : []), reference(id, words)];
}

function chaptersBelow(chapter: Chapter, id: string): Signpost[] {
  const pages = nearest(
    chapter.pages,
    chapter.pages.find((page) => page.id === id),
    LEVEL,
  );
  const chapters = nearest(
    chapter.chapters,
    chapter.chapters.find(({ path }) => id.startsWith(`${path}/`)),
    LEVEL,
  );
  return [...pages.map(toThing), ...chapters.flatMap((inner) => toChapter(inner, id))];
}

/** A folder without an opening page is reached through its first page. */
function toChapter(chapter: Chapter, id: string): Signpost[] {
  const entrance = readingOrder(chapter)[0];
  if (!entrance) return [];
  const signpost = { title: chapter.title, address: addressOf(entrance) };
  return [id.startsWith(`${chapter.path}/`) ? { ...signpost, below: chaptersBelow(chapter, id) } : signpost];
}

function reference(ruleId: string | undefined, { health, navigation, sections }: Words): SignpostGroup {
  const rule = RULES.find(({ id }) => id === ruleId);
  const principle = rule && {
    title: health.principles[rule.principle],
    address: `/guide/rules/#${rule.principle}`,
    below: RULES.filter(({ principle }) => principle === rule.principle).map(({ id }) => ({
      title: id,
      address: `/guide/rules/${id}/`,
    })),
  };
  const rules = { title: sections.rules, address: '/guide/rules/' };
  return {
    title: navigation.writing,
    items: [
      { title: sections.fields, address: '/guide/fields/' },
      principle ? { ...rules, below: [principle] } : rules,
    ],
  };
}
