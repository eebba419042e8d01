import { runGit } from './run-git.ts';

/** What a commit did to one file of the content folder. */
export interface FileStep {
  /** Relative to the content folder. */
  readonly path: string;
  /** Where it lay before, if git takes it for moved. */
  readonly from?: string | undefined;
  /** Git's id of what is in it now; nothing where it is gone. */
  readonly object: string | undefined;
  /** Links and submodules are no files. */
  readonly isFile: boolean;
}

/** A commit that touched the content folder. */
export interface ContentCommit {
  readonly id: string;
  /** In a shallow clone the oldest commits have lost theirs, as if they had written everything. */
  readonly hasParent: boolean;
  /** When it was written and when it was committed, in seconds since 1970. */
  readonly authored: number;
  readonly committed: number;
  /** The author's name, by `.mailmap`. */
  readonly author: string;
  readonly message: string;
  readonly files: readonly FileStep[];
}

const ARGUMENTS: readonly string[] = [
  'log',
  // What the main branch was, one state after the other: a merge counts as one step.
  '--first-parent',
  '-m',
  '--reverse',
  '--raw',
  '-z',
  '--no-abbrev',
  '-M',
  '--relative',
  '--no-color',
  '--no-show-signature',
  // A control character that no raw line begins with, then the fields.
  '--format=%x01%H%x1f%P%x1f%at%x1f%ct%x1f%aN%x1f%B',
  '--',
  '.',
];

/**
 * The commits of the main line that touched a folder, the oldest first. Applied one after the other, their steps give
 * every state of the folder.
 * @throws GitError where there is no commit yet
 */
export function commitsTouching(directory: string): ContentCommit[] {
  const fields = runGit(directory, ARGUMENTS).toString().split('\0');
  const commits: (ContentCommit & { files: FileStep[] })[] = [];
  for (let at = 0; at < fields.length; at++) {
    const field = (fields[at] ?? '').replace(/^\n/, '');
    if (field.startsWith('\x01')) commits.push({ ...commitOf(field.slice(1)), files: [] });
    if (!field.startsWith(':')) continue;
    const isMove = / [RC]\d*$/.test(field);
    const [from = '', to = ''] = fields.slice(at + 1, at + 3);
    commits.at(-1)?.files.push(...(isMove ? moveOf(field, from, to) : [stepOf(field, from)]));
    at += isMove ? 2 : 1;
  }
  return commits;
}

/** Whether the older part of the history is not here. */
export function isShallow(directory: string): boolean {
  return runGit(directory, ['rev-parse', '--is-shallow-repository']).toString().trim() === 'true';
}

function commitOf(line: string): Omit<ContentCommit, 'files'> {
  const [id = '', parents = '', authored, committed, author = '', ...message] = line.split('\x1f');
  return {
    id,
    hasParent: parents !== '',
    authored: Number(authored),
    committed: Number(committed),
    author: author.trim(),
    message: message.join(' ').trim(),
  };
}

function stepOf(raw: string, path: string): FileStep {
  const [, mode = '', , object = '', status] = raw.split(' ');
  return { path, object: status === 'D' ? undefined : object, isFile: mode.startsWith('100') };
}

function moveOf(raw: string, from: string, to: string): FileStep[] {
  const step = { ...stepOf(raw, to), from };
  const isCopy = / C\d*$/.test(raw);
  return isCopy ? [{ ...step, from: undefined }] : [{ path: from, object: undefined, isFile: true }, step];
}
