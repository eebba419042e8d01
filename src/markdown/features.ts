import type { Features } from 'satteri';
import type { Labels } from './labels.ts';

/**
 * How every Markdown text of the handbook is parsed. Smart punctuation stays off: it aborts the process on
 * hostile input. Front matter is read by src/files before the text comes here; parsing it twice loses text
 * between `---` rules. Raw HTML passes as it is, because the HTML as a whole is parsed again (src/markdown/html.ts).
 */
export function features(labels: Labels): Features {
  return {
    rawHtml: false,
    smartPunctuation: false,
    frontmatter: false,
    gfm: { footnotes: { label: labels.footnotes, backLabel: labels.backToReference } },
  };
}
