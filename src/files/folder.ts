import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isImage, locate } from '../org/collections/locations.ts';
import { compareText, type Diagnostic } from '../org/diagnostic.ts';
import { tooHeavy } from '../pictures/problem.ts';
import { fileProblem, misplaced, wholeFile } from './file-problem.ts';

/** The most that one file may hold: prose of that length is a book, and everything is read into memory. */
const MAX_BYTES = 256 * 1024;
/** Deeper folders than any handbook has, and shallow enough for every file system's path length. */
const MAX_DEPTH = 16;

/** More files than the handbook of any organisation has; each takes its time in every build. */
const MAX_FILES = 20_000;
/** Pages and pictures get names made of it, with beginnings and endings, which file systems cut off at 255 bytes. */
const MAX_PATH = 200;

/** The path of the content folder itself. */
export const ROOT = '.';

/** A file as it lies on disk, or in a commit. */
export interface SourceFile {
  /** Relative to the content folder, with `/`. */
  readonly path: string;
  /** What is in it. Empty for images, which are not read here. */
  readonly bytes: Uint8Array;
  /** It lies there and was not read; why has been reported. Whoever refers to it is not to blame. */
  readonly isRefused?: true;
}

/** What was found in a folder, and what in it could not be taken. */
export interface Folder {
  readonly files: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What has been found so far. */
interface Found {
  readonly files: SourceFile[];
  readonly diagnostics: Diagnostic[];
  readonly maxFiles: number;
}

/**
 * Reads every file below a folder, in the order of their paths.
 * Nothing in it can make this hang or leave the folder: links that lead out, pipes and devices are reported, not opened.
 */
export function readFolder(directory: string, maxFiles = MAX_FILES): Folder {
  const found: Found = { files: [], diagnostics: [], maxFiles };
  const stats = statSync(directory, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) {
    const problem = stats ? 'is not a folder' : 'does not exist';
    const hint = 'Name the folder with --content or PODBOOK_CONTENT, or create it with an org.yaml.';
    refuse(wholeFile(ROOT, `The content folder ${directory} ${problem}`, hint), found);
    return found;
  }
  try {
    walk(realpathSync(directory), '', 0, found);
  } catch (error) {
    refuse(unreadable(ROOT, error), found);
  }
  const files = found.files.sort((a, b) => compareText(a.path, b.path));
  return { files, diagnostics: found.diagnostics };
}

function walk(root: string, folder: string, depth: number, found: Found): void {
  if (depth > MAX_DEPTH) {
    found.diagnostics.push(
      wholeFile(folder, `Folders are nested more than ${MAX_DEPTH} deep`, 'Move the files up.'),
    );
    return;
  }
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    // Nobody reads drafts and the files of tools (.git), so nothing in them can be wrong.
    if (/^_|^\.git$/.test(entry.name) || (!entry.isDirectory() && locate(path).what === 'draft')) continue;
    if (found.files.length > found.maxFiles) return;
    if (found.files.length === found.maxFiles) {
      const message = `There are more than ${found.maxFiles} files, and no others are read`;
      refuse(wholeFile(path, message, 'Is this the folder that was meant?'), found);
      return;
    }
    if (Buffer.byteLength(path) > MAX_PATH) {
      const message = `This path has ${Buffer.byteLength(path)} bytes; at most ${MAX_PATH} are read`;
      refuse(wholeFile(path, message, 'Give it a shorter name, or move it up.'), found);
      continue;
    }
    try {
      if (entry.isDirectory()) walk(root, path, depth + 1, found);
      else if (entry.isSymbolicLink() && /\.mdx$/i.test(entry.name)) refuse(linkedCode(path), found);
      else if (entry.isSymbolicLink() && leadsAstray(root, path)) refuse(refusedLink(path), found);
      else take(root, path, found);
    } catch (error) {
      refuse(unreadable(path, error), found);
    }
  }
}

/** A refused file still lies there: its name stays in the list, without what is in it. */
function refuse(problem: Diagnostic, found: Found): void {
  found.diagnostics.push(problem);
  found.files.push({ path: problem.file, bytes: new Uint8Array(), isRefused: true });
}

/** A link may stand for a file inside the folder; one to a folder could run in circles, one to outside publishes what nobody meant to. */
function leadsAstray(root: string, path: string): boolean {
  const target = realpathSync(join(root, path));
  const inside = relative(root, target);
  return inside === '' || inside.startsWith(`..${sep}`) || inside === '..' || !statSync(target).isFile();
}

function refusedLink(path: string): Diagnostic {
  const message = 'This is a symbolic link that leads out of the content folder or to a folder';
  return wholeFile(path, message, 'Put the file itself here.');
}

/** Whoever approves changes where the link leads could change what runs where it lies. */
function linkedCode(path: string): Diagnostic {
  const message = 'This is a symbolic link, and MDX runs code';
  return wholeFile(path, message, 'Put the file itself here.');
}

function take(root: string, path: string, found: Found): void {
  // Opened without blocking and looked at through the handle, so that a pipe put in its place cannot stall the build.
  const handle = openSync(join(root, path), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = fstatSync(handle);
    if (!stats.isFile()) {
      refuse(notOrdinary(path), found);
    } else if (isImage(path)) {
      takePicture(path, stats.size, found);
    } else if (stats.size > MAX_BYTES) {
      refuse(tooLong(path, stats.size), found);
    } else {
      found.files.push({ path, bytes: readFileSync(handle) });
    }
  } finally {
    closeSync(handle);
  }
}

/** What cannot lie there in any size is told so: nobody splits a photograph into several pages. */
function tooLong(path: string, bytes: number): Diagnostic {
  const location = locate(path);
  if (location.what === 'misplaced') return misplaced(path, location);
  const message = `This file has ${Math.ceil(bytes / 1024)} KiB; at most ${MAX_BYTES / 1024} are read`;
  return wholeFile(path, message, 'Split it into several pages.');
}

/** Pictures are read where they are measured and published. One that is too heavy for that is told by its size alone. */
function takePicture(path: string, size: number, found: Found): void {
  const problem = tooHeavy(size);
  if (!problem) found.files.push({ path, bytes: new Uint8Array() });
  else refuse(fileProblem('image', path, { line: 1, column: 1 }, problem.message, problem.hint), found);
}

function unreadable(path: string, error: unknown): Diagnostic {
  if (path.includes('\ufffd')) {
    const hint = 'Rename it with the letters a-z, 0-9 and hyphens.';
    return wholeFile(path, 'The name of this file holds bytes that are not UTF-8', hint);
  }
  const code =
    error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message) : String(error);
  // A socket cannot be opened at all.
  if (code === 'ENXIO') return notOrdinary(path);
  const isAboutLinks = code === 'ENOENT' || code === 'ELOOP';
  const hint = isAboutLinks ? 'Remove it: it is a link to nothing.' : 'Mend its permissions.';
  return wholeFile(path, `This file cannot be read: ${code}`, hint);
}

function notOrdinary(path: string): Diagnostic {
  return wholeFile(path, 'This is not an ordinary file', 'Remove it from the content folder.');
}
