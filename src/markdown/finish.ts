import type { Root } from 'hast';
import type { Heading } from '../org/body.ts';
import { makeAlerts } from './alerts.ts';
import { alignByClass } from './alignment.ts';
import { focusCodeBlocks } from './code-blocks.ts';
import type { MarkdownDocument } from './document.ts';
import { generatedIds, nameHeadings } from './headings.ts';
import { finishImages } from './images.ts';
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

/** Sanitises a parsed tree, then gives it what the handbook's pages need. Nothing is added before sanitising. */
export function finish(document: MarkdownDocument, parsed: Readonly<Root>): Finished {
  const root = sanitised(document, parsed);
  const anchors = generatedIds(root);
  const headings = nameHeadings(document, root, [...anchors, ...(document.options.reservedIds ?? [])]);
  alignByClass(root);
  makeAlerts(root, document.labels);
  labelTasks(root, document.labels.task);
  finishImages(root);
  markExternalLinks(root);
  focusCodeBlocks(root);
  frameTables(root, document.labels.table);
  return { root, headings, anchors };
}
