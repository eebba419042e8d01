import type { Picture } from '../diagrams/result.ts';
import { withLinks } from '../diagrams/with-links.ts';
import { idOf } from '../draw.ts';
import { escapeQuotes, escapeText } from '../markdown/html-escape.ts';
import type { Words } from './languages/en.ts';

/**
 * Makes the figures of one page. Of a diagram that stands on it twice the second one gets other ids.
 * @param words what is said around a picture
 * @param resolveLink where a link leads from this page; nothing for one that stays as it was written
 * @returns a function from a diagram's source to its figure; `undefined` for one that was not drawn
 */
export function figureMaker(
  pictures: ReadonlyMap<string, Picture>,
  words: Words,
  resolveLink: (href: string) => string | undefined,
): (source: string) => string | undefined {
  const times = new Map<string, number>();
  return (source) => {
    const picture = pictures.get(source);
    if (!picture) return undefined;
    const time = (times.get(source) ?? 0) + 1;
    times.set(source, time);
    const id = idOf(source);
    const svg = time === 1 ? picture.svg : picture.svg.replaceAll(id, `${id}-${time}`);
    return figure(words, source, withLinks(svg, resolveLink));
  };
}

function figure({ charts, markdown }: Words, source: string, svg: string): string {
  const title = /^[ \t]*accTitle[ \t]*:[ \t]*(\S.*)$/m.exec(source)?.[1]?.trim();
  const caption = title === undefined ? '' : `<figcaption>${escapeText(title)}</figcaption>`;
  const label = escapeQuotes(escapeText(title ?? markdown.diagram));
  return [
    '<figure class="diagram">',
    `<div class="diagram-frame" role="region" aria-label="${label}" tabindex="0">${svg}</div>`,
    `<details class="diagram-source"><summary>${escapeText(charts.source)}</summary><pre tabindex="0" data-copyable><code>${escapeText(source)}</code></pre></details>`,
    caption,
    '</figure>',
  ].join('');
}
