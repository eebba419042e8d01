import { posix } from 'node:path';
import type { Diagnostic } from '../org/diagnostic.ts';
import type { OrganisationRecord } from '../org/record.ts';
import { decode } from './decode.ts';
import { fileProblem } from './file-problem.ts';
import type { SourceFile } from './folder.ts';
import { placeOf } from './placement.ts';

/** What is imported and is no code: data and pictures. */
const NO_CODE = /\.(?:json|png|jpe?g|webp|gif)$/i;

/** A static import or re-export, and what it names. Dynamic ones stand in the file, where whoever approves it reads them. */
const IMPORT = /^(?:import\s*|(?:import|export)\b[^'"=;]*?\bfrom\s*)['"]([^'"\n]+)['"]/gm;

/**
 * MDX runs code at build, so it is read only where org.yaml says so, and takes code only from where it may lie itself:
 * the maintainers approve that folder, and who approves another one could change what runs.
 */
export function mdxProblems(
  files: readonly SourceFile[],
  organisation: OrganisationRecord | undefined,
): Diagnostic[] {
  // Without a readable org.yaml nobody knows what it allows; its own problem comes first.
  if (!organisation) return [];
  return files.filter(isMdx).flatMap((file) => {
    const folder = organisation.data.mdx.find((each) => file.path.startsWith(`${each}/`));
    return folder === undefined ? [forbidden(file.path)] : importsFromElsewhere(file, folder);
  });
}

/** Whether org.yaml lets a file run code at build; without a readable one nothing is allowed. */
export function allowsMdx(organisation: OrganisationRecord | undefined, path: string): boolean {
  return organisation?.data.mdx.some((folder) => path.startsWith(`${folder}/`)) ?? false;
}

function isMdx(file: SourceFile): boolean {
  const { location } = placeOf(file);
  return location.what === 'record' && location.isMdx;
}

function forbidden(path: string): Diagnostic {
  const message = 'MDX runs code, and org.yaml does not allow it in this folder';
  const hint = 'Rename it to .md, or add its folder to "mdx" in org.yaml.';
  return fileProblem('mdx', path, { line: 1, column: 1 }, message, hint);
}

function importsFromElsewhere({ path, bytes }: SourceFile, folder: string): Diagnostic[] {
  const { text } = decode(path, bytes);
  return [...text.matchAll(IMPORT)].flatMap(({ 0: statement, 1: name = '', index }) => {
    if (!/^[./]/.test(name) || NO_CODE.test(name)) return [];
    const target = posix.join(posix.dirname(path), name);
    if (!name.startsWith('/') && target.startsWith(`${folder}/`)) return [];
    const before = text.slice(0, index + statement.lastIndexOf(name)).split('\n');
    const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    const message = `This takes code from outside of ${folder}, the folder that org.yaml allows MDX in`;
    const hint = `Put it into ${folder}, in a file whose name begins with _: there the maintainers approve it.`;
    return [fileProblem('mdx', path, place, message, hint)];
  });
}
