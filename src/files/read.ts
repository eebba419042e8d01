import type { z } from 'zod';
import { addressOf } from '../org/addresses.ts';
import type { Body } from '../org/body.ts';
import { type Kind, SCHEMAS } from '../org/collections/index.ts';
import { type Location, locate, toId } from '../org/collections/locations.ts';
import { organisationSchema } from '../org/collections/organisation.ts';
import { compareDiagnostics, compareText, type Diagnostic } from '../org/diagnostic.ts';
import type { AnyRecord, OrganisationRecord, Records, UnreadableFile } from '../org/record.ts';
import { inlineMarkdownIn } from '../org/references.ts';
import { decode } from './decode.ts';
import { fileProblem, wholeFile } from './file-problem.ts';
import { ROOT, type SourceFile } from './folder.ts';
import { splitFrontMatter } from './front-matter.ts';
import { type ReadingMemory, remembered } from './reading-memory.ts';
import { salvage } from './salvage.ts';
import { schemaProblems } from './schema-problems.ts';
import { readYaml } from './yaml.ts';

/**
 * Finds out what Markdown holds. Passed in, so that reading files and parsing Markdown stay strangers.
 * All places are places of the file.
 */
export interface MarkdownReader {
  /** A body that begins on a line of its file. */
  body(markdown: string, line: number, kind: Kind): MarkdownOutline;
  /** The same for a body that is MDX. It is never run here. */
  mdx(text: string, line: number): MarkdownOutline;
  /** One paragraph in the front matter. */
  inline(text: string, at: { line: number; column: number }): MarkdownOutline;
}

/** What was found in a piece of Markdown, and what of it would not be published as written. */
export type MarkdownOutline = Omit<Body, 'text' | 'line'> & {
  readonly problems: readonly Pick<Diagnostic, 'rule' | 'message' | 'hint' | 'line' | 'column'>[];
};

/** Everything that could be read, and everything that is wrong with the rest. */
export interface ReadRecords extends Records {
  readonly diagnostics: readonly Diagnostic[];
}

/** How to read. */
export interface ReadOptions {
  /** Pages and settings that break a rule are taken without the fields that do; it is reported all the same. */
  readonly isLenient?: boolean | undefined;
  /** Files that were read before, so that those which stay the same from one state to the next are read once. */
  readonly memory?: ReadingMemory | undefined;
}

type Report = (found: readonly Diagnostic[]) => void;

/**
 * Files → records. One file's problems never hide another's: all of them are reported.
 * The order in which the files come makes no difference.
 */
export function readRecords(
  given: readonly SourceFile[],
  markdown: MarkdownReader,
  { isLenient = false, memory }: ReadOptions = {},
): ReadRecords {
  const files = [...given].sort((a, b) => compareText(a.path, b.path));
  const diagnostics: Diagnostic[] = [];
  const report: Report = (found) => {
    // Not push(...found): a hostile file has more problems than a call can have arguments.
    for (const each of found) diagnostics.push(each);
  };
  const records: AnyRecord[] = [];
  const unreadable: UnreadableFile[] = [];
  const images: string[] = [];
  let organisation: OrganisationRecord | undefined;
  for (const file of files) {
    const { location } = placeOf(file);
    if (location.what === 'misplaced') {
      if (!file.isRefused) report([misplaced(file, location)]);
      const meant = locateRenamed(file.path);
      if (meant.what === 'record') unreadable.push(meant);
    }
    if (location.what === 'record') {
      const { kind, id } = location;
      const read = file.isRefused
        ? { kind, id }
        : remembered(memory, file, report, (tell) => readRecord(file, location, markdown, isLenient, tell));
      if ('body' in read) records.push(read);
      else unreadable.push(read);
    }
    if (file.isRefused) continue;
    if (location.what === 'image') images.push(file.path);
    if (location.what === 'organisation')
      organisation = remembered(memory, file, report, (tell) => readOrganisation(file, isLenient, tell));
  }
  report([...missingParts(files), ...collisions(files), ...forbiddenMdx(files, organisation)]);
  if (!organisation) unreadable.push({ kind: 'organisation', id: 'org' });
  return {
    organisation: organisation ?? placeholder(),
    records,
    unreadable,
    images,
    diagnostics: diagnostics.sort(compareDiagnostics),
  };
}

function readOrganisation(
  file: SourceFile,
  isLenient: boolean,
  report: Report,
): OrganisationRecord | undefined {
  const { text, diagnostics: unreadable } = decode(file.path, file.bytes);
  const { data, source, diagnostics: badYaml } = readYaml(file.path, text, 1);
  report([...unreadable, ...badYaml]);
  if (unreadable.length + badYaml.length > 0) return undefined;
  const parsed = organisationSchema.safeParse(data);
  if (parsed.success) return { data: parsed.data, source };
  report(schemaProblems(organisationSchema, data, source, parsed.error.issues));
  const salvaged = isLenient ? salvage(organisationSchema, data) : undefined;
  return salvaged && { data: salvaged, source };
}

function readRecord(
  { path, bytes }: SourceFile,
  { kind, id, isMdx }: Location & { what: 'record' },
  markdown: MarkdownReader,
  isLenient: boolean,
  report: Report,
): AnyRecord | UnreadableFile {
  const { text, diagnostics: undecodable } = decode(path, bytes);
  report(undecodable);
  if (undecodable.length > 0) return { kind, id };
  const parts = splitFrontMatter(text);
  const schema = SCHEMAS[kind];
  const needsFrontMatter = parts.isUnclosed || (parts.yaml === undefined && !schema.safeParse({}).success);
  if (needsFrontMatter) {
    report([noFrontMatter(path, parts.isUnclosed)]);
    return { kind, id };
  }
  const tell = ({ problems }: MarkdownOutline) =>
    report(problems.map((problem) => ({ ...problem, severity: 'error' as const, file: path })));
  const outline = isMdx
    ? markdown.mdx(parts.body, parts.bodyLine)
    : markdown.body(parts.body, parts.bodyLine, kind);
  // The body's problems are told whatever the front matter is like: one run shows all there is to mend.
  tell(outline);
  const { data, source, diagnostics: badYaml } = readYaml(path, parts.yaml ?? '', parts.yamlLine);
  report(badYaml);
  if (badYaml.length > 0) return { kind, id };
  const parsed = schema.safeParse(data);
  if (!parsed.success) report(schemaProblems(schema, data, source, parsed.error.issues));
  const readable = parsed.success ? parsed.data : isLenient ? salvage(schema as z.ZodType, data) : undefined;
  const inline = inlineMarkdownIn(schema, readable ?? data).map(({ path: field, text }) =>
    markdown.inline(text, source.place(field)),
  );
  for (const each of inline) tell(each);
  if (readable === undefined) return { kind, id, written: { data, source } };
  const body: Body = {
    text: parts.body,
    line: parts.bodyLine,
    headings: outline.headings,
    anchors: outline.anchors,
    links: [...inline.flatMap(({ links }) => links), ...outline.links],
    diagrams: outline.diagrams,
    blocks: outline.blocks,
    prose: [...inline.flatMap(({ prose }) => prose), ...outline.prose],
  };
  return { kind, id, data: readable, body, source, isMdx } as AnyRecord;
}

function noFrontMatter(path: string, isUnclosed: boolean): Diagnostic {
  const message = isUnclosed
    ? 'The front matter is opened here and never closed'
    : 'This file has no front matter';
  const hint = 'A file begins with a line ---, then its fields, then another line ---.';
  return fileProblem('front-matter', path, { line: 1, column: 1 }, message, hint);
}

function misplaced({ path }: SourceFile, { message, hint }: Location & { what: 'misplaced' }): Diagnostic {
  return fileProblem('file-name', path, { line: 1, column: 1 }, message, hint);
}

function missingParts(files: readonly SourceFile[]): Diagnostic[] {
  if (files.some(({ path }) => path === 'org.yaml' || path === ROOT)) return [];
  const example = 'Create org.yaml with at least one line: "name: Our organisation".';
  if (files.length === 0) return [wholeFile('.', 'The content folder is empty', example)];
  return [wholeFile('org.yaml', 'There is no org.yaml', example)];
}

/** Files that would get the same page, or that could not lie side by side where case or accents do not count. */
function collisions(files: readonly SourceFile[]): Diagnostic[] {
  const first = new Map<string, string>();
  return files.flatMap((file) => {
    const { path } = file;
    const { location, key } = placeOf(file);
    if (location.what === 'draft' || location.what === 'image') return [];
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, path);
      return [];
    }
    const problem = fileProblem(
      'duplicate-id',
      path,
      { line: 1, column: 1 },
      `Two files want the same page: ${earlier} and this one`,
      'Rename one of them, or put them together.',
    );
    return [
      { ...problem, related: [{ file: earlier, line: 1, column: 1, message: 'the first of the two' }] },
    ];
  });
}

interface Place {
  readonly location: Location;
  /** What no other file may have too. */
  readonly key: string;
}

const places = new WeakMap<SourceFile, Place>();

/** Where a file belongs. Whoever walks through many states of a folder asks about the same files again and again. */
function placeOf(file: SourceFile): Place {
  const known = places.get(file);
  if (known) return known;
  const location = locate(file.path);
  const place = { location, key: collisionKey(file.path, location) };
  places.set(file, place);
  return place;
}

function collisionKey(path: string, location: Location): string {
  if (location.what === 'record') return addressOf(location as { kind: Kind; id: string });
  const renamed = locateRenamed(path);
  return renamed.what === 'record' ? addressOf(renamed) : path;
}

/** What a misnamed Markdown file would be under the name that it should have had. */
function locateRenamed(path: string): Location {
  if (!/\.(?:mdx?|markdown)$/i.test(path)) return locate(path);
  const asIds = path
    .replace(/\.[^./]*$/, '')
    .split('/')
    .map(toId)
    .join('/');
  return locate(`${asIds}.md`);
}

/** MDX runs code at build, so it is read only where org.yaml says so. */
function forbiddenMdx(
  files: readonly SourceFile[],
  organisation: OrganisationRecord | undefined,
): Diagnostic[] {
  // Without a readable org.yaml nobody knows what it allows; its own problem comes first.
  if (!organisation) return [];
  const folders = organisation.data.mdx;
  return files
    .filter((file) => {
      const { location } = placeOf(file);
      const isAllowed = folders.some((folder) => file.path.startsWith(`${folder}/`));
      return location.what === 'record' && location.isMdx && !isAllowed;
    })
    .map(({ path }) =>
      fileProblem(
        'mdx',
        path,
        { line: 1, column: 1 },
        'MDX runs code, and org.yaml does not allow it in this folder',
        `Rename it to .md, or add its folder to "mdx" in org.yaml.`,
      ),
    );
}

/** Stands in for an org.yaml that is missing or broken, so that the other files can still be checked. */
function placeholder(): OrganisationRecord {
  const { source } = readYaml('org.yaml', '', 1);
  return { data: organisationSchema.parse({ name: 'Organisation' }), source };
}
