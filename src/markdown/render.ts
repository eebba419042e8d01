import type { DocumentOptions } from './document.ts';
import { processMarkdown } from './pipeline.ts';
import type { Problem } from './problem.ts';

/** What the caller of `render` gives: where the text is from, where its links lead, what its page already has. */
export interface RenderOptions extends DocumentOptions {
  readonly resolveLink: (href: string) => string | undefined;
}

/** A heading of rendered Markdown, for a table of contents. */
export interface RenderedHeading {
  /** As published, after any shift. */
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

/** Markdown as HTML that is safe to publish whatever the Markdown held. */
export interface Rendered {
  readonly html: string;
  readonly headings: readonly RenderedHeading[];
  /** What is published otherwise than it was written. */
  readonly problems: readonly Problem[];
}

/** Renders a Markdown text. */
export function render(markdown: string, options: RenderOptions): Rendered {
  const { document, html, headings } = processMarkdown(markdown, options);
  return {
    html,
    headings: headings.map(({ depth, slug, text }) => ({ depth, slug, text })),
    problems: document.problems,
  };
}
