import { linksInDiagram } from './diagrams/source/links.ts';
import { readFolder, type SourceFile } from './files/folder.ts';
import type { MarkdownReader } from './files/markdown-reader.ts';
import { type ReadOptions, readRecords } from './files/read.ts';
import type { ReadingMemory } from './files/reading-memory.ts';
import { type Outline, outline } from './markdown/outline.ts';
import { outlineMdx } from './markdown/outline-mdx.ts';
import { renderInline } from './markdown/render-inline.ts';
import { reservedIds } from './org/addresses.ts';
import { compareDiagnostics, type Diagnostic } from './org/diagnostic.ts';
import { link } from './org/link.ts';
import type { Org } from './org/org.ts';
import { wire } from './org/wire.ts';

/** An organisation as it was found, with everything that is wrong with it. */
export interface Loaded {
  /** The files, as they were read, for showing the lines that diagnostics speak of. */
  readonly files: readonly SourceFile[];
  /** Linked from whatever could be read. Trust it for publishing only if no diagnostic is an error. */
  readonly org: Org;
  /** In the order in which a person works through them. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The one road from files to `Org`: the site, the command line and the tests all walk it. */
export function loadOrganisation(directory: string): Loaded {
  const folder = readFolder(directory);
  const loaded = loadFiles(folder.files);
  return { ...loaded, diagnostics: [...folder.diagnostics, ...loaded.diagnostics].sort(compareDiagnostics) };
}

/** The same for files that do not lie in a folder: those of a commit, or of an example. */
export function loadFiles(files: readonly SourceFile[], options: ReadOptions = {}): Loaded {
  const read = readRecords(files, markdownReader, options);
  const { org, diagnostics } = link(read);
  return {
    files,
    org,
    diagnostics: [...read.diagnostics, ...diagnostics].sort(compareDiagnostics),
  };
}

/**
 * An organisation of the past, of which nobody can mend anything any more: it is read as far as it can be, and what of
 * it does not fit together is not looked for.
 */
export function loadPast(files: readonly SourceFile[], memory: ReadingMemory): Omit<Loaded, 'files'> {
  const read = readRecords(files, markdownReader, { isLenient: true, memory });
  return { org: wire(read, false), diagnostics: read.diagnostics };
}

const markdownReader: MarkdownReader = {
  body: (markdown, line, kind) =>
    withDiagramLinks(outline(markdown, { line, reservedIds: reservedIds(kind) })),
  mdx: (text, line) => withDiagramLinks(outlineMdx(text, { line })),
  inline: (text, { line, column }) => {
    const { problems } = renderInline(text, { line, column, resolveLink: () => undefined });
    return { ...outline(text, { line, column }), problems };
  },
};

/** A link in a diagram leads somewhere like every other link of its text. */
function withDiagramLinks<Read extends Pick<Outline, 'links' | 'diagrams'>>(read: Read): Read {
  const inDiagrams = read.diagrams.flatMap((diagram) =>
    linksInDiagram(diagram.source).map(({ href, line, column }) => ({
      kind: 'link' as const,
      href,
      line: diagram.line + line - 1,
      column: diagram.column + column - 1,
    })),
  );
  const links = [...read.links, ...inDiagrams].sort((a, b) => a.line - b.line || a.column - b.column);
  return { ...read, links };
}
