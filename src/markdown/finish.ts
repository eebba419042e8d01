import type { Root } from 'hast';
import type { Heading } from '../org/body.ts';
import { makeAlerts } from './alerts.ts';
import { alignByClass } from './alignment.ts';
import type { Highlight } from './code/highlighter.ts';
import { finishCodeBlocks } from './code-blocks.ts';
import type { MarkdownDocument, ResolvedImage } from './document.ts';
import { labelFootnotes, prefixFootnotes } from './footnotes.ts';
import { generatedIds, nameHeadings } from './headings.ts';
import { finishImages } from './images.ts';
import type { Labels } from './labels.ts';
import { markExternalLinks } from './links.ts';
import { sanitised } from './sanitised.ts';
import { frameTables } from './tables.ts';
import { labelTasks } from './task-lists.ts';

/** A tree that is ready to be published. */
export interface Finished {
  readonly root: Root;
  readonly headings: readonly Heading[];
  /** Ids of footnotes and their references. */
  readonly anchors: readonly string[];
}

/**
 * Gives the tree of an MDX text, which is trusted and keeps its components, what the pages need of it. Headings are
 * named by whoever runs it.
 */
export function finishTrusted(root: Root, { labels, images, highlight, idPrefix }: TrustedOptions): void {
  alignByClass(root);
  makeAlerts(root, labels);
  labelTasks(root, labels.task);
  finishImages(root, images);
  markExternalLinks(root);
  finishCodeBlocks(root, highlight);
  frameTables(root, labels.table);
  const anchors = generatedIds(root);
  labelFootnotes(root, labels);
  prefixFootnotes(root, anchors, idPrefix);
}

/** What finishing a trusted tree needs. */
export interface TrustedOptions {
  readonly labels: Labels;
  /** Images by the address they are published at. */
  readonly images: ReadonlyMap<string, ResolvedImage>;
  readonly highlight: Highlight;
  readonly idPrefix: string;
}

/** Sanitises a parsed tree, then gives it what the handbook's pages need. Nothing is added before sanitising. */
export function finish(document: MarkdownDocument, parsed: Readonly<Root>): Finished {
  const root = sanitised(document, parsed);
  const anchors = generatedIds(root);
  const headings = nameHeadings(document, root, [...anchors, ...(document.options.reservedIds ?? [])]);
  alignByClass(root);
  makeAlerts(root, document.labels);
  labelTasks(root, document.labels.task);
  finishImages(root, document.images);
  markExternalLinks(root);
  finishCodeBlocks(root, document.options.highlight);
  frameTables(root, document.labels.table);
  prefixFootnotes(root, anchors, document.options.idPrefix ?? '');
  return { root, headings, anchors };
}
