import type { BodyBlock, BodyDiagram, BodyLink, Prose } from '../org/body.ts';
import type { Highlight } from './code/highlighter.ts';
import type { Labels } from './labels.ts';
import type { Problem, ProblemRule, Spot } from './problem.ts';

/** An image as it is to be published. */
export interface ResolvedImage {
  readonly src: string;
  readonly width?: number;
  readonly height?: number;
  /** Other widths of it, as `srcset` has them. */
  readonly srcset?: string;
}

/** What the caller wants of one text. */
export interface DocumentOptions {
  /** 1-based line of the file on which the text begins. */
  readonly line: number;
  /** 1-based column on which its first line begins; 1 unless told. */
  readonly column?: number;
  /** Maps a destination as written to the one to publish; `undefined` leaves it as it is. */
  readonly resolveLink?: (href: string) => string | undefined;
  /** The same for images. */
  readonly resolveImage?: (href: string) => ResolvedImage | undefined;
  /** How many levels deeper headings are published than they are written. */
  readonly headingShift?: number;
  /** Ids of the page around the text, which no heading may take. Give `outline` and `render` the same ones. */
  readonly reservedIds?: readonly string[];
  /**
   * The HTML of a Mermaid diagram, which is published as it is; `undefined` shows its source instead.
   */
  readonly drawDiagram?: (source: string) => string | undefined;
  /** Colours code; without it all code is plain. */
  readonly highlight?: Highlight | undefined;
  /**
   * What the ids of footnotes begin with, so that two texts with footnotes can stand on one page. It should hold a
   * dot, which no heading's anchor has. The outline knows the ids without it.
   */
  readonly idPrefix?: string;
  /** Words in the handbook's language; English unless told. */
  readonly labels?: Partial<Labels>;
}

/** One text on its way through the pipeline, and what was found in it so far. Nothing of it outlives the call. */
export interface MarkdownDocument {
  readonly options: DocumentOptions;
  readonly labels: Labels;
  /** Its lines, as written. */
  readonly lines: readonly string[];
  readonly links: BodyLink[];
  readonly prose: Prose[];
  readonly diagrams: BodyDiagram[];
  readonly blocks: BodyBlock[];
  readonly problems: Problem[];
  /** Its images by the address they are published at. */
  readonly images: Map<string, ResolvedImage>;
  /** Where its raw HTML begins. */
  firstTag: Spot | undefined;
  /** Raw HTML elements that are open at the point that is being read. */
  openTags: number;
  /** The tables among them. */
  openTables: number;
  /** Where the link among them begins. */
  openLink: Spot | undefined;
}

/** Where a point of the text is in its file. */
export function spotOf(document: MarkdownDocument, point: Spot | undefined): Spot {
  const { line, column } = point ?? { line: 1, column: 1 };
  const start = line === 1 ? (document.options.column ?? 1) : 1;
  return { line: line + document.options.line - 1, column: column + start - 1 };
}

/** Notes a problem. */
export function report(
  document: MarkdownDocument,
  rule: ProblemRule,
  spot: Spot,
  message: string,
  hint: string,
): void {
  document.problems.push({ rule, message, hint, line: spot.line, column: spot.column });
}
