import { type Folder, readFolder, type SourceFile } from '../src/files/folder.ts';
import type { MarkdownOutline, MarkdownReader } from '../src/files/markdown-reader.ts';
import { readRecords } from '../src/files/read.ts';
import { compareDiagnostics, type Diagnostic } from '../src/org/diagnostic.ts';
import { link } from '../src/org/link.ts';
import type { Org } from '../src/org/org.ts';
import type { Records } from '../src/org/record.ts';

/** Files of a content folder by path: text, or bytes where text cannot say it. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A tiny organisation as the core sees it: what was read, how it hangs together, and what is wrong with it. */
export interface Reading {
  readonly org: Org;
  readonly records: Records['records'];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a folder through reading and linking; rules and Markdown have tests of their own. */
export function readingOfFolder(directory: string): Reading {
  return readingOf(readFolder(directory));
}

/** The same for files that stand in a test. `org.yaml` is added where the test does not bring its own. */
export function readingOfFiles(files: Files): Reading {
  const all = { 'org.yaml': 'name: Tiny\n', ...files };
  return readingOf({ files: sourceFiles(all), diagnostics: [] });
}

/** An organisation without a mistake. Front matter may stand alone, without its `---` lines. */
export function orgOf(files: Readonly<Record<string, string>>): Org {
  const { org, diagnostics } = readingOfFiles(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, fenced(path, dedent(text))])),
  );
  if (diagnostics.length > 0) throw new Error(`This organisation is broken:\n${print(diagnostics)}`);
  return org;
}

/** The thing that a test has written, which is therefore there. */
export function known<T>(things: ReadonlyMap<string, T>, id: string): T {
  const thing = things.get(id);
  if (thing === undefined) throw new Error(`The test's organisation has no ${id}`);
  return thing;
}

export function sourceFiles(files: Files): SourceFile[] {
  return Object.entries(files).map(([path, content]) => ({
    path,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  }));
}

/** One line for each place, as a terminal shows it, and the hint below. */
export function print(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return 'Nothing is wrong.\n';
  return diagnostics
    .map(({ file, line, column, rule, message, hint, related = [] }) =>
      [
        `${file}:${line}:${column} ${rule} ${message}`,
        `    ${hint}`,
        ...related.map((other) => `    ${other.file}:${other.line}:${other.column} ${other.message}`),
      ].join('\n'),
    )
    .join('\n')
    .concat('\n');
}

/** Where each problem is and what it is, for tables that care about no more. */
export function places(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
}

function readingOf({ files, diagnostics }: Folder): Reading {
  const read = readRecords(files, headingsOnly);
  const linked = link(read);
  return {
    org: linked.org,
    records: read.records,
    diagnostics: [...diagnostics, ...read.diagnostics, ...linked.diagnostics].sort(compareDiagnostics),
  };
}

const NOTHING = { headings: [], links: [], anchors: [], prose: [], diagrams: [], blocks: [], problems: [] };

/** As much Markdown as the core's own tests need. */
const headingsOnly: MarkdownReader = {
  inline: () => NOTHING,
  mdx: headingsOf,
  body: headingsOf,
};

function headingsOf(markdown: string, line: number): MarkdownOutline {
  return {
    ...NOTHING,
    headings: markdown.split('\n').flatMap((text, index) => {
      const [, marks = '', words = ''] = /^(#{1,6}) (.*)$/.exec(text) ?? [];
      const slug = words.toLowerCase().replaceAll(' ', '-');
      const place = { line: line + index, column: 1 };
      return marks === '' ? [] : [{ depth: marks.length, text: words, slug, hasContent: true, ...place }];
    }),
  };
}

function fenced(path: string, text: string): string {
  return path.endsWith('.md') && !text.startsWith('---') ? `---\n${text}\n---\n` : text;
}

/** Takes away the indentation that a text has because it stands in code. */
function dedent(text: string): string {
  const lines = text.replace(/^\n/, '').trimEnd().split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const common = Math.min(...indents);
  return lines.map((line) => line.slice(common)).join('\n');
}
