import type { Body } from '../org/body.ts';
import { SCHEMAS } from '../org/collections/index.ts';
import type { Location } from '../org/collections/locations.ts';
import type { Diagnostic } from '../org/diagnostic.ts';
import type { AnyRecord, UnreadableFile } from '../org/record.ts';
import { inlineMarkdownIn } from '../org/references.ts';
import { decode } from './decode.ts';
import { fileProblem } from './file-problem.ts';
import type { SourceFile } from './folder.ts';
import { type Parts, splitFrontMatter } from './front-matter.ts';
import type { MarkdownOutline, MarkdownReader } from './markdown-reader.ts';
import { type Report, validate } from './validate.ts';
import { readYaml } from './yaml.ts';

/** A page → its record; of one that cannot be read, what is known about it all the same. */
export function readRecord(
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
  const readable = validate<unknown>(schema, { data, source }, isLenient, report);
  const inline = inlineMarkdownIn(schema, readable ?? data).map(({ path: field, text }) =>
    markdown.inline(text, source.place(field)),
  );
  for (const each of inline) tell(each);
  if (readable === undefined) return { kind, id, written: { data, source } };
  return { kind, id, data: readable, body: bodyOf(parts, outline, inline), source, isMdx } as AnyRecord;
}

/** The prose of a page: its body, with what is said in Markdown in its fields. */
function bodyOf({ body, bodyLine }: Parts, outline: MarkdownOutline, fields: MarkdownOutline[]): Body {
  return {
    text: body,
    line: bodyLine,
    headings: outline.headings,
    anchors: outline.anchors,
    links: [...fields.flatMap(({ links }) => links), ...outline.links],
    diagrams: outline.diagrams,
    blocks: outline.blocks,
    prose: [...fields.flatMap(({ prose }) => prose), ...outline.prose],
  };
}

function noFrontMatter(path: string, isUnclosed: boolean): Diagnostic {
  const message = isUnclosed
    ? 'The front matter is opened here and never closed'
    : 'This file has no front matter';
  const hint = 'A file begins with a line ---, then its fields, then another line ---.';
  return fileProblem('front-matter', path, { line: 1, column: 1 }, message, hint);
}
