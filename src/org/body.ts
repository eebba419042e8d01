/** A heading of a Markdown body. */
export interface Heading {
  /** 1 to 6. */
  readonly depth: number;
  /** Its text without markup. */
  readonly text: string;
  /** The anchor that GitHub and the handbook both give it, unique in its body. */
  readonly slug: string;
  /** 1-based line in the file. */
  readonly line: number;
  readonly column: number;
  /** Whether anything stands between it and the next heading of the same or a higher rank. */
  readonly hasContent: boolean;
}

/** A link or an image of a Markdown body, as it was written. */
export interface BodyLink {
  readonly kind: 'link' | 'image';
  /** The destination as written, entities and backslashes resolved, percent-escapes kept. */
  readonly href: string;
  readonly line: number;
  readonly column: number;
}

/** A Mermaid diagram of a Markdown body. */
export interface BodyDiagram {
  /** What stands between the fences. */
  readonly source: string;
  /** 1-based line in the file of the first line between the fences. */
  readonly line: number;
  /** Column of the fence. */
  readonly column: number;
}

/** An attribute of a building block. */
export interface BlockAttribute {
  readonly name: string;
  /** `undefined` where MDX works it out at build. */
  readonly value: string | undefined;
  readonly line: number;
  readonly column: number;
}

/** A building block (`<PodCard id="…" />`) of a Markdown body; in MDX also any other component that nothing defines. */
export interface BodyBlock {
  /** As written. */
  readonly name: string;
  readonly attributes: readonly BlockAttribute[];
  /** It stands in a sentence rather than on lines of its own. */
  readonly isInText: boolean;
  readonly line: number;
  readonly column: number;
}

/** A run of prose of a Markdown body (text outside code), for rules that read words. */
export interface Prose {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/**
 * What the core knows of a Markdown body. The core does not parse Markdown: whoever reads the files fills this in,
 * so that rules on links, headings and words stay pure.
 */
export interface Body {
  /** The Markdown after the front matter, as written, with `\n` line ends. */
  readonly text: string;
  /** 1-based line of the file on which `text` begins. */
  readonly line: number;
  readonly headings: readonly Heading[];
  /** Those of the front matter's Markdown first, then the body's. */
  readonly links: readonly BodyLink[];
  /** Ids of generated anchors other than headings (footnotes). */
  readonly anchors: readonly string[];
  /** The same for prose. */
  readonly prose: readonly Prose[];
  readonly diagrams: readonly BodyDiagram[];
  /** In the order in which they stand in the text. */
  readonly blocks: readonly BodyBlock[];
}
