import type { Picture } from '../diagrams/result.ts';
import { idOf } from '../draw.ts';
import { escapeText } from '../markdown/html-escape.ts';

/**
 * Makes the figures of one page. Of a diagram that stands on it twice the second one gets other ids.
 * @returns a function from a diagram's source to its figure; `undefined` for one that was not drawn
 */
export function figureMaker(pictures: ReadonlyMap<string, Picture>): (source: string) => string | undefined {
  const times = new Map<string, number>();
  return (source) => {
    const picture = pictures.get(source);
    if (!picture) return undefined;
    const time = (times.get(source) ?? 0) + 1;
    times.set(source, time);
    const id = idOf(source);
    return figure(source, time === 1 ? picture.svg : picture.svg.replaceAll(id, `${id}-${time}`));
  };
}

function figure(source: string, svg: string): string {
  const title = /^[ \t]*accTitle[ \t]*:[ \t]*(\S.*)$/m.exec(source)?.[1]?.trim();
  const caption = title === undefined ? '' : `<figcaption>${escapeText(title)}</figcaption>`;
  const label = escapeText(title ?? 'Diagram');
  return [
    '<figure class="diagram">',
    `<div class="diagram-frame" role="region" aria-label="${label}" tabindex="0">${svg}</div>`,
    `<details class="diagram-source"><summary>Mermaid source</summary><pre tabindex="0" data-copyable><code>${escapeText(source)}</code></pre></details>`,
    caption,
    '</figure>',
  ].join('');
}
