import type { Root } from 'hast';
import { markdownToHtml } from 'satteri';
import { markBlocks } from './building-blocks.ts';
import { markDiagrams, withDiagrams } from './diagrams.ts';
import { type DocumentOptions, type MarkdownDocument, spotOf } from './document.ts';
import { features } from './features.ts';
import { fencedLines } from './fenced-lines.ts';
import { type Finished, finish } from './finish.ts';
import { parseHtml, toHtml } from './html.ts';
import { escapeText } from './html-escape.ts';
import { defaultLabels } from './labels.ts';
import { beyondLimits, MAX_DEPTH } from './limits.ts';
import { reportMisfits } from './misfits.ts';
import { closeOpenLink } from './open-link.ts';
import type { Spot } from './problem.ts';
import { readingPlugins } from './read.ts';
import { showable } from './showable.ts';
import { reportDepth } from './too-deep.ts';
import { depthOf } from './tree.ts';
import { noteReader } from './unread-notes.ts';

/** A text that went through the pipeline. */
export interface Processed extends Omit<Finished, 'root'> {
  readonly document: MarkdownDocument;
  readonly html: string;
}

/**
 * The one road that every Markdown text takes: limits, parsing, reading with places, sanitising, finishing.
 * What is sanitised is the parsed HTML, as a browser would read it, not what the Markdown parser meant by it.
 * `select` picks what is published of the finished tree.
 */
export function processMarkdown(
  markdown: string,
  options: DocumentOptions,
  select: (root: Root) => Root = (root) => root,
): Processed {
  const source = markdown.replace(/\r\n?/g, '\n');
  const document = newDocument(source, options);
  const beyond = beyondLimits(source, fencedLines);
  if (beyond) {
    document.problems.push({ ...beyond, ...spotOf(document, { line: beyond.line + 1, column: 1 }) });
    return asWritten(document, source);
  }
  const notes = noteReader(document);
  const { html } = markdownToHtml(source, {
    features: features(document.labels),
    mdastPlugins: readingPlugins(document, notes),
  });
  closeOpenLink(document);
  notes.report();
  const parsed = parseHtml(html);
  if (depthOf(parsed, MAX_DEPTH) > MAX_DEPTH) {
    reportDepth(document, source);
    return asWritten(document, source);
  }
  const { root, headings, anchors } = finish(document, parsed);
  const drawn = markDiagrams(document, root);
  markBlocks(root);
  const selected = select(root);
  const written = showable(document, toHtml(selected));
  reportMisfits(document, selected, written);
  document.problems.sort(byPlace);
  document.links.sort(byPlace);
  return { document, html: withDiagrams(breakMarkers(written), drawn), headings, anchors };
}

function byPlace(a: Spot, b: Spot): number {
  return a.line - b.line || a.column - b.column;
}

function newDocument(source: string, options: DocumentOptions): MarkdownDocument {
  const labels = { ...defaultLabels, ...options.labels };
  const lines = source.split('\n');
  return {
    options,
    labels,
    lines,
    links: [],
    prose: [],
    diagrams: [],
    blocks: [],
    problems: [],
    images: new Map(),
    firstTag: undefined,
    openTags: 0,
    openTables: 0,
    openLink: undefined,
  };
}

/** A text that cannot be rendered is shown as it was written, so that nothing is lost. */
function asWritten(document: MarkdownDocument, source: string): Processed {
  const html = `<pre tabindex="0"><code>${escapeText(source)}</code></pre>`;
  return { document, html: breakMarkers(html), headings: [], anchors: [] };
}

/** Astro replaces `__ASTRO_IMAGE_…` in rendered Markdown, so no content may say it; entities read the same. */
function breakMarkers(html: string): string {
  return html.replaceAll('__ASTRO_IMAGE_', '_&#95;ASTRO_IMAGE_');
}
