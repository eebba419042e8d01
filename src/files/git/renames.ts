import { runGit } from './run-git.ts';

/** The file that says where an organisation's folder is. */
const ORG = 'org.yaml';

/**
 * Where the content folder lay in a commit: it may have had another name.
 * @param folder where it lies now, from the root, with a slash at its end
 * @param now the commit by which its way is followed, or nothing for what is checked out
 * @returns likewise; nothing where the commit holds no content that can be told from others
 */
export function folderInCommit(
  directory: string,
  commit: string,
  folder: string,
  now: string | undefined,
): string | undefined {
  const files = runGit(directory, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit])
    .toString()
    .split('\0');
  if (files.includes(`${folder}${ORG}`)) return folder;
  const moved = renamesIn(directory, [commit, now ?? 'HEAD'], []).find(([, to]) => to === `${folder}${ORG}`);
  if (moved) return moved[0].slice(0, -ORG.length);
  if (folder !== '' && files.some((file) => file.startsWith(folder))) return folder;
  const [only, ...others] = files.filter((file) => file === ORG || file.endsWith(`/${ORG}`));
  return only === undefined || others.length > 0 ? undefined : only.slice(0, -ORG.length);
}

/** A content folder as it is found: in a commit, or in the work tree. */
interface Place {
  readonly commit: string | undefined;
  /** From the root of the repository, with a slash at its end; empty for the root itself. */
  readonly folder: string;
}

/**
 * The files that git takes for renamed.
 * @returns paths relative to the content folder, older to newer
 */
export function renamesBetween(
  directory: string,
  before: Place & { readonly commit: string },
  after: Place,
): Map<string, string> {
  const commits = after.commit === undefined ? [before.commit] : [before.commit, after.commit];
  const folders = [...new Set([before.folder, after.folder])];
  return new Map(
    renamesIn(directory, commits, folders).flatMap(([from, to]): [string, string][] =>
      from.startsWith(before.folder) && to.startsWith(after.folder)
        ? [[from.slice(before.folder.length), to.slice(after.folder.length)]]
        : [],
    ),
  );
}

/** Paths from the root of the repository, older and newer. */
function renamesIn(
  directory: string,
  commits: readonly string[],
  folders: readonly string[],
): [string, string][] {
  const paths = folders.map((folder) => `:(top,literal)${folder || '.'}`);
  const args = ['diff', '--no-ext-diff', '-M', '--diff-filter=R', '--name-status', '-z', ...commits, '--'];
  const fields = runGit(directory, [...args, ...(paths.length > 0 ? paths : [':(top)'])])
    .toString()
    .split('\0');
  const renames: [string, string][] = [];
  for (let at = 0; at + 2 < fields.length; at += 3)
    renames.push([fields[at + 1] ?? '', fields[at + 2] ?? '']);
  return renames;
}
