import type { Org } from '../org/org.ts';

/** The hosts whose addresses for editing a file and opening an issue are known. */
export type Host = 'github' | 'gitlab';

/**
 * Where a file can be edited in the browser, at the host that keeps the repository.
 * @param line 1-based; without it the file as a whole
 * @returns nothing where org.yaml names no repository, or one at a host that is not known
 */
export function editAddress(org: Org, file: string, line?: number): string | undefined {
  const { repository } = org.settings;
  const root = rootOf(org);
  if (!repository || !root) return undefined;
  return `${root}/edit/${onBranch(repository.branch, pathOf(org, file))}${line === undefined ? '' : `#L${line}`}`;
}

/**
 * Where the files of a folder are, at the host that keeps the repository.
 * @param folder in the content folder, with a slash at its end; empty for all of it
 * @returns nothing where org.yaml names no repository, or one at a host that is not known
 */
export function folderAddress(org: Org, folder: string): string | undefined {
  const { repository } = org.settings;
  const root = rootOf(org);
  if (!repository || !root) return undefined;
  return `${root}/tree/${onBranch(repository.branch, pathOf(org, folder))}`;
}

function onBranch(branch: string, path: string): string {
  return [...branch.split('/'), ...path.split('/').filter((part) => part !== '')]
    .map(encodeURIComponent)
    .join('/');
}

/**
 * Where somebody who does not want to edit can say what should change: a new issue, begun.
 * @returns nothing where org.yaml names no repository, or one at a host that is not known
 */
export function issueAddress(
  org: Org,
  { title, body }: { readonly title: string; readonly body: string },
): string | undefined {
  const root = rootOf(org);
  if (!root) return undefined;
  const [titleField, bodyField] =
    hostOf(org) === 'gitlab' ? ['issue[title]', 'issue[description]'] : ['title', 'body'];
  return `${root}/issues/new?${new URLSearchParams([
    [titleField, title],
    [bodyField, body],
  ])}`;
}

/**
 * Where a new file can be written in the browser, begun. The whole path goes into the name, not into the address:
 * there GitHub loses its last folder.
 * @param file path in the content folder
 * @returns nothing where org.yaml names no repository, or one at a host that is not known
 */
export function newFileAddress(org: Org, file: string, text: string): string | undefined {
  const { repository } = org.settings;
  const root = rootOf(org);
  if (!repository || !root) return undefined;
  const branch = repository.branch.split('/').map(encodeURIComponent).join('/');
  const [nameField, textField] = hostOf(org) === 'gitlab' ? ['file_name', 'content'] : ['filename', 'value'];
  return `${root}/new/${branch}?${new URLSearchParams([
    [nameField, pathOf(org, file)],
    [textField, text],
  ])}`;
}

/**
 * Where a commit can be read.
 * @returns nothing where org.yaml names no repository, or one at a host that is not known
 */
export function commitAddress(org: Org, commit: string): string | undefined {
  const root = rootOf(org);
  return root && `${root}/commit/${commit}`;
}

/**
 * A pull request, as its host writes and finds it.
 * @returns no address where org.yaml names no repository, or one at a host that is not known
 */
export function requestAt(org: Org, number: string): { readonly mark: string; readonly address?: string } {
  const root = rootOf(org);
  const isGitlab = hostOf(org) === 'gitlab';
  const mark = `${isGitlab ? '!' : '#'}${number}`;
  return root ? { mark, address: `${root}/${isGitlab ? 'merge_requests' : 'pull'}/${number}` } : { mark };
}

/** The path of a content file in its repository. */
export function pathOf(org: Org, file: string): string {
  const folder = org.settings.repository?.folder.replace(/\/$/, '');
  return folder ? `${folder}/${file}` : file;
}

/** What the addresses of a repository begin with. */
function rootOf(org: Org): string | undefined {
  const host = hostOf(org);
  const url = org.settings.repository?.url.replace(/\/$/, '').replace(/\.git$/, '');
  return host === 'gitlab' ? `${url}/-` : host && url;
}

/** The kind of host: what org.yaml says, else what the first or second word of its name says. */
export function hostOf(org: Org): Host | undefined {
  const { repository } = org.settings;
  if (!repository || !/^https?:/.test(repository.url)) return undefined;
  if (repository.host) return repository.host;
  const { hostname } = new URL(repository.url);
  if (hostname.endsWith('.ghe.com')) return 'github';
  const [first] = hostname.replace(/^www\./, '').split('.');
  return first === 'github' || first === 'gitlab' ? first : undefined;
}
