import { addressOf } from '../org/addresses.ts';
import type { Body } from '../org/body.ts';
import { type Kind, SCHEMAS } from '../org/collections/index.ts';
import { type Location, locate, toId } from '../org/collections/locations.ts';
import { organisationSchema } from '../org/collections/organisation.ts';
import { compareDiagnostics, type Diagnostic } from '../org/diagnostic.ts';
import type { AnyRecord, OrganisationRecord, Records } from '../org/record.ts';
import { decode } from './decode.ts';
import { fileProblem, wholeFile } from './file-problem.ts';
import type { SourceFile } from './folder.ts';
import { splitFrontMatter } from './front-matter.ts';
import { schemaProblems } from './schema-problems.ts';
import { readYaml } from './yaml.ts';

/** Finds out what a Markdown body holds. Passed in, so that reading files and parsing Markdown stay strangers. */
export type OutlineBody = (markdown: string, line: number, kind: Kind) => Omit<Body, 'text' | 'line'>;

/** Everything that could be read, and everything that is wrong with the rest. */
export interface ReadRecords extends Records {
  readonly diagnostics: readonly Diagnostic[];
}

/** Files → records. One file's problems never hide another's: all of them are reported. */
export function readRecords(files: readonly SourceFile[], outline: OutlineBody): ReadRecords {
  const diagnostics: Diagnostic[] = [];
  const records: AnyRecord[] = [];
  const unreadable: { kind: Kind | 'organisation'; id: string }[] = [];
  const images: string[] = [];
  let organisation: OrganisationRecord | undefined;
  for (const file of files) {
    const location = locate(file.path);
    if (location.what === 'misplaced') diagnostics.push(misplaced(file, location));
    if (location.what === 'image') images.push(file.path);
    if (location.what === 'organisation') organisation = readOrganisation(file, diagnostics);
    if (location.what === 'record') {
      const record = readRecord(file, location, outline, diagnostics);
      if (record) records.push(record);
      else unreadable.push({ kind: location.kind, id: location.id });
    }
  }
  diagnostics.push(...missingParts(files), ...collisions(files), ...forbiddenMdx(records, organisation));
  if (!organisation) unreadable.push({ kind: 'organisation', id: 'org' });
  return {
    organisation: organisation ?? placeholder(),
    records,
    unreadable,
    images,
    diagnostics: diagnostics.sort(compareDiagnostics),
  };
}

function readOrganisation(file: SourceFile, diagnostics: Diagnostic[]): OrganisationRecord | undefined {
  const { text, diagnostics: unreadable } = decode(file.path, file.bytes);
  const { data, source, diagnostics: badYaml } = readYaml(file.path, text, 1);
  diagnostics.push(...unreadable, ...badYaml);
  if (unreadable.length + badYaml.length > 0) return undefined;
  const parsed = organisationSchema.safeParse(data);
  if (parsed.success) return { data: parsed.data, source };
  diagnostics.push(...schemaProblems(organisationSchema, data, source, parsed.error.issues));
  return undefined;
}

function readRecord(
  { path, bytes }: SourceFile,
  { kind, id, isMdx }: Location & { what: 'record' },
  outline: OutlineBody,
  diagnostics: Diagnostic[],
): AnyRecord | undefined {
  const { text, diagnostics: unreadable } = decode(path, bytes);
  diagnostics.push(...unreadable);
  if (unreadable.length > 0) return undefined;
  const parts = splitFrontMatter(text);
  const schema = SCHEMAS[kind];
  const needsFrontMatter = parts.isUnclosed || (parts.yaml === undefined && !schema.safeParse({}).success);
  if (needsFrontMatter) {
    diagnostics.push(noFrontMatter(path, parts.isUnclosed));
    return undefined;
  }
  const yaml = readYaml(path, parts.yaml ?? '', parts.yamlLine);
  diagnostics.push(...yaml.diagnostics);
  if (yaml.diagnostics.length > 0) return undefined;
  const parsed = schema.safeParse(yaml.data);
  if (!parsed.success) {
    diagnostics.push(...schemaProblems(schema, yaml.data, yaml.source, parsed.error.issues));
    return undefined;
  }
  const body = { text: parts.body, line: parts.bodyLine, ...outline(parts.body, parts.bodyLine, kind) };
  return { kind, id, data: parsed.data, body, source: yaml.source, isMdx } as AnyRecord;
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
  if (files.some(({ path }) => path === 'org.yaml')) return [];
  const example = 'Create org.yaml with at least one line: "name: Our organisation".';
  if (files.length === 0) return [wholeFile('.', 'The content folder is empty', example)];
  return [wholeFile('org.yaml', 'There is no org.yaml', example)];
}

/** Files that would get the same page, or that could not lie side by side where case or accents do not count. */
function collisions(files: readonly SourceFile[]): Diagnostic[] {
  const first = new Map<string, string>();
  return files.flatMap(({ path }) => {
    if (locate(path).what === 'draft' || locate(path).what === 'image') return [];
    const key = collisionKey(path);
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

function collisionKey(path: string): string {
  const location = locate(path);
  if (location.what === 'record') return addressOf(location as { kind: Kind; id: string });
  const asIds = path
    .replace(/\.[^./]*$/, '')
    .split('/')
    .map(toId)
    .join('/');
  const corrected = locate(`${asIds}.md`);
  return corrected.what === 'record' ? addressOf(corrected) : path;
}

/** MDX runs code at build, so it is read only where org.yaml says so. */
function forbiddenMdx(
  records: readonly AnyRecord[],
  organisation: OrganisationRecord | undefined,
): Diagnostic[] {
  // Without a readable org.yaml nobody knows what it allows; its own problem comes first.
  if (!organisation) return [];
  const folders = organisation.data.mdx;
  return records
    .filter(({ isMdx, source }) => isMdx && !folders.some((folder) => source.file.startsWith(`${folder}/`)))
    .map(({ source }) =>
      fileProblem(
        'mdx',
        source.file,
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
