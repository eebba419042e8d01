import { organisationSchema } from '../org/collections/organisation.ts';
import { compareDiagnostics, compareText, type Diagnostic } from '../org/diagnostic.ts';
import type { AnyRecord, OrganisationRecord, Records, UnreadableFile } from '../org/record.ts';
import { decode } from './decode.ts';
import { misplaced } from './file-problem.ts';
import type { SourceFile } from './folder.ts';
import { folderProblems } from './folder-problems.ts';
import type { MarkdownOutline, MarkdownReader } from './markdown-reader.ts';
import { allowsMdx } from './mdx-problems.ts';
import { locateRenamed, placeOf } from './placement.ts';
import { readRecord } from './read-record.ts';
import { type ReadingMemory, remembered } from './reading-memory.ts';
import { type Report, validate } from './validate.ts';
import { readYaml } from './yaml.ts';

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
  const organisation = organisationIn(files, memory, isLenient, report);
  // Where MDX is not allowed nobody looks into it: reading it alone can cost minutes.
  const blind: MarkdownReader = { ...markdown, mdx: () => NOTHING_READ };
  const records: AnyRecord[] = [];
  const unreadable: UnreadableFile[] = [];
  const images: string[] = [];
  for (const file of files) {
    const { location } = placeOf(file);
    if (location.what === 'misplaced') {
      if (!file.isRefused) report([misplaced(file.path, location)]);
      const meant = locateRenamed(file.path);
      if (meant.what === 'record') unreadable.push(meant);
    }
    if (location.what === 'record') {
      const { kind, id } = location;
      const read = file.isRefused
        ? { kind, id }
        : location.isMdx && !allowsMdx(organisation, file.path)
          ? readRecord(file, location, blind, isLenient, report)
          : remembered(memory, file, report, (tell) => readRecord(file, location, markdown, isLenient, tell));
      if ('body' in read) records.push(read);
      else unreadable.push(read);
    }
    if (location.what === 'image' && !file.isRefused) images.push(file.path);
  }
  report(folderProblems(files, organisation));
  if (!organisation) unreadable.push({ kind: 'organisation', id: 'org' });
  return {
    organisation: organisation ?? placeholder(),
    records,
    unreadable,
    images,
    diagnostics: diagnostics.sort(compareDiagnostics),
  };
}

const NOTHING_READ: MarkdownOutline = {
  headings: [],
  anchors: [],
  links: [],
  diagrams: [],
  blocks: [],
  prose: [],
  problems: [],
};

/** Before all others: it says which of them may be MDX. */
function organisationIn(
  files: readonly SourceFile[],
  memory: ReadingMemory | undefined,
  isLenient: boolean,
  report: Report,
): OrganisationRecord | undefined {
  const file = files.find((each) => !each.isRefused && placeOf(each).location.what === 'organisation');
  return file && remembered(memory, file, report, (tell) => readOrganisation(file, isLenient, tell));
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
  const readable = validate(organisationSchema, { data, source }, isLenient, report);
  return readable && { data: readable, source };
}

/** Stands in for an org.yaml that is missing or broken, so that the other files can still be checked. */
function placeholder(): OrganisationRecord {
  const { source } = readYaml('org.yaml', '', 1);
  return { data: organisationSchema.parse({ name: 'Organisation' }), source };
}
