import type { Body } from '../org/body.ts';
import type { DocumentOptions } from './document.ts';
import { processMarkdown } from './pipeline.ts';
import type { Problem } from './problem.ts';

/** What the rules need to know of a Markdown text, and what is wrong with its markup. Lines are lines of the file. */
export interface Outline
  extends Pick<Body, 'headings' | 'links' | 'anchors' | 'prose' | 'diagrams' | 'blocks'> {
  /** What would be refused when it is rendered. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a Markdown text without publishing it. A link by reference counts once, where its destination is written.
 */
export function outline(
  markdown: string,
  options: Pick<DocumentOptions, 'line' | 'column' | 'reservedIds'>,
): Outline {
  const { document, headings, anchors } = processMarkdown(markdown, options);
  const { links, prose, diagrams, blocks, problems } = document;
  return { headings, links, anchors, prose, diagrams, blocks, problems };
}
