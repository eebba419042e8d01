import type { Root } from 'hast';
import { report, spotOf } from './document.ts';
import { escapeText } from './html-escape.ts';
import { processMarkdown } from './pipeline.ts';
import type { Rendered, RenderOptions } from './render.ts';
import { isBlank, isElement } from './tree.ts';

/** Renders one line of Markdown (a summary, a definition of done) without a paragraph around it. */
export function renderInline(text: string, options: RenderOptions): Omit<Rendered, 'headings'> {
  let isInline = false;
  const { document, html } = processMarkdown(text, options, (root) => {
    const inner = paragraphOf(root);
    isInline = inner !== undefined;
    return inner ?? root;
  });
  if (isInline || text.trim() === '') return { html: html.trim(), problems: document.problems };
  report(
    document,
    'not-inline',
    spotOf(document, undefined),
    'This text is more than one line of Markdown',
    'Write one paragraph; a backslash keeps a sign at its beginning (#, -, 1.) from making a heading or a list.',
  );
  return { html: escapeText(text), problems: document.problems };
}

/** What is in the only paragraph of a tree, `undefined` when there is anything else. */
function paragraphOf(root: Root): Root | undefined {
  const [only, ...others] = root.children.filter((child) => !isBlank(child));
  if (others.length > 0 || !isElement(only, 'p')) return undefined;
  return { type: 'root', children: only.children };
}
