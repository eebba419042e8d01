import { each } from './vector.ts';

/** What our own code looks for in the HTML of a page: written by somebody else, it must be nothing but words. */
const signs = [
  '<!--block-0-->',
  '<!--block-0--><img src=x.png onerror=RUN>',
  '<!--block-00--> onmouseover=RUN x=',
  '<!--diagram-0-->',
  '<h2 id=',
  '<h2 id=x class=',
  '<h2 id=x>RUN</h2>',
  '<aside ',
  '</aside>',
  '</header>',
  '</header><img src=x.png onerror=RUN>',
  '<summary>',
  'a id=',
  '__ASTRO_IMAGE_',
  '\u{fdd0}img src=x.png onerror=RUN>',
];

/** Attributes that hold words, with another after them in which a sign that ends too early would let something run. */
const carriers: readonly ((sign: string) => string)[] = [
  (sign) => `[a](https://a.example/onmouseover=RUN// "${sign}")\n\n## A NR`,
  (sign) => `![${sign}](x.png "onmouseover=RUN x")\n\n## A NR`,
  (sign) => `<abbr title='${sign}'>a</abbr> <abbr title="onmouseover=RUN x">b</abbr>\n\n## A NR`,
  (sign) => `<table aria-label='${sign}' title='onmouseover=RUN x'><tr><td>a</table>\n\n## A NR`,
  (sign) => `| a ${sign.replaceAll('|', '')} | onmouseover=RUN |\n|---|---|\n| a | b |\n\n## A NR`,
  (sign) => `<details><summary title='${sign}'>onmouseover=RUN x</summary></details>\n\n## A NR`,
];

/** Each beside a building block and a diagram, whose marks there is something to put in the place of. */
export const forgeries = each(
  signs,
  carriers,
  (sign, carrier) => `<OrgChart />\n\n\`\`\`mermaid\npie\n "a" : 1\n\`\`\`\n\n${carrier(sign)}`,
);
