import { readFolder, type SourceFile } from './files/folder.ts';
import { type MarkdownReader, type ReadOptions, readRecords } from './files/read.ts';
import { outline } from './markdown/outline.ts';
import { outlineMdx } from './markdown/outline-mdx.ts';
import { renderInline } from './markdown/render-inline.ts';
import { reservedIds } from './org/addresses.ts';
import { compareDiagnostics, type Diagnostic } from './org/diagnostic.ts';
import { link } from './org/link.ts';
import type { Org } from './org/org.ts';

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

const markdownReader: MarkdownReader = {
  body: (markdown, line, kind) => outline(markdown, { line, reservedIds: reservedIds(kind) }),
  mdx: (text, line) => outlineMdx(text, { line }),
  inline: (text, { line, column }) => {
    const { problems } = renderInline(text, { line, column, resolveLink: () => undefined });
    return { ...outline(text, { line, column }), problems };
  },
};
