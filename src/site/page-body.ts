import { attributeOf, type Tag, tagsOf, withoutTags } from './tags.ts';

/** A heading that a table of contents can lead to. */
export interface PageHeading {
  readonly depth: number;
  readonly id: string;
  /** Its words as HTML without elements. */
  readonly text: string;
}

/** What a page holds, as it is published. */
export interface PageBody {
  /** Its beginning up to the end of its first header, which holds the title. */
  readonly head: string;
  readonly rest: string;
  /** The headings of the second and third level, in order. */
  readonly headings: readonly PageHeading[];
}

/** A heading with an anchor, where it stands. */
interface FoundHeading {
  readonly depth: number;
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** What is in it, as HTML. */
  readonly inner: string;
  /** Whether it is all that is to be pressed to open something. */
  readonly isInSummary: boolean;
}

/** The heading that the parser makes; where ids carry the name of their file, so does this one. */
const FOOTNOTES = /(?:^|\.)footnote-label$/;

/**
 * Puts a link beside each heading that has an anchor, and lists the headings. Both are read off the HTML of the page,
 * whoever made it, so that they cannot disagree with it. What stands in an aside is beside the text and gets neither;
 * a heading in a summary gets no link, because the summary itself is to be pressed.
 */
export function pageBody(html: string): PageBody {
  const tags = tagsOf(html);
  const headings = headingsOf(html, tags);
  const header = tags.find(({ name, isEnd }) => name === 'header' && isEnd);
  const [head, rest] = [html.slice(0, header?.end ?? 0), html.slice(header?.end ?? 0)];
  const links = headings.filter(({ id, isInSummary }) => !isInSummary && !FOOTNOTES.test(id));
  return {
    head: withLinks(head, 0, links),
    rest: withLinks(rest, head.length, links),
    headings: headings
      .filter(({ id, depth }) => depth < 4 && !FOOTNOTES.test(id))
      .map(({ depth, id, inner }) => ({ depth, id, text: textOf(inner) })),
  };
}

function headingsOf(html: string, tags: readonly Tag[]): FoundHeading[] {
  const found: FoundHeading[] = [];
  let asides = 0;
  for (const [index, tag] of tags.entries()) {
    if (tag.name === 'aside') asides += tag.isEnd ? -1 : 1;
    if (asides > 0 || tag.isEnd || !/^h[2-4]$/.test(tag.name)) continue;
    const id = attributeOf(tag, 'id');
    const last = endOf(tags, index);
    if (!id || !last) continue;
    const before = tags[index - 1];
    const isFirst = before !== undefined && html.slice(before.end, tag.start).trim() === '';
    found.push({
      depth: Number(tag.name.slice(1)),
      id,
      start: tag.start,
      end: last.end,
      inner: html.slice(tag.end, last.start),
      isInSummary: isFirst && before.name === 'summary' && !before.isEnd,
    });
  }
  return found;
}

function endOf(tags: readonly Tag[], index: number): Tag | undefined {
  for (let at = index + 1; at < tags.length; at += 1)
    if (tags[at]?.name === tags[index]?.name && tags[at]?.isEnd) return tags[at];
  return undefined;
}

/** @param from where in the page the HTML begins */
function withLinks(html: string, from: number, headings: readonly FoundHeading[]): string {
  let result = '';
  let done = 0;
  for (const { id, ...heading } of headings) {
    const [start, end] = [heading.start - from, heading.end - from];
    if (start < done || end > html.length) continue;
    const link = `<a class="anchor" href="#${id}" aria-labelledby="${id}"></a>`;
    result += `${html.slice(done, start)}<div class="heading">${html.slice(start, end)}${link}</div>`;
    done = end;
  }
  return result + html.slice(done);
}

/** Without the numbers of footnotes and without elements; what was escaped stays so. */
function textOf(html: string): string {
  return withoutTags(html, ['sup', 'svg']).replace(/\s+/g, ' ').trim();
}
