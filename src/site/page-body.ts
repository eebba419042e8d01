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

/** Code and attributes are escaped, so what looks like a heading in the HTML of a page is one. */
const HEADING = /<h([2-4])(?=\s)(?:\s[^<>]*?)?\sid="([^"]+)"[^<>]*>(.*?)<\/h\1>/gs;
/** The heading that the parser makes; where ids carry the name of their file, so does this one. */
const FOOTNOTES = /(?:^|\.)footnote-label$/;
const END_OF_HEAD = '</header>';

/**
 * Puts a link beside each heading that has an anchor, and lists the headings. Both are read off the HTML of the page,
 * whoever made it, so that they cannot disagree with it. What stands in an aside is beside the text and gets neither;
 * a heading in a summary gets no link, because the summary itself is to be pressed.
 */
export function pageBody(html: string): PageBody {
  const asides = [...html.matchAll(/<aside[\s>].*?<\/aside>/gs)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const headings: PageHeading[] = [];
  const linked = html.replace(HEADING, (heading, rank: string, id: string, inner: string, at: number) => {
    if (asides.some(({ start, end }) => at > start && at < end)) return heading;
    const depth = Number(rank);
    const isFootnotes = FOOTNOTES.test(id);
    if (depth < 4 && !isFootnotes) headings.push({ depth, id, text: textOf(inner) });
    if (/<summary>\s*$/.test(html.slice(Math.max(0, at - 40), at)) || isFootnotes) return heading;
    const link = `<a class="anchor" href="#${id}" aria-labelledby="${id}"></a>`;
    return `<div class="heading">${heading}${link}</div>`;
  });
  const cut = linked.includes(END_OF_HEAD) ? linked.indexOf(END_OF_HEAD) + END_OF_HEAD.length : 0;
  return { head: linked.slice(0, cut), rest: linked.slice(cut), headings };
}

/** Without the numbers of footnotes and without elements; what was escaped stays so. */
function textOf(html: string): string {
  return html
    .replace(/<(sup|svg)[\s>].*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
