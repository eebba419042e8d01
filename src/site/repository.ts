import type { Org } from '../org/org.ts';

/**
 * Where a file can be edited in the browser, at the host that keeps the repository.
 * @param line 1-based; without it the file as a whole
 * @returns nothing where org.yaml names no repository
 */
export function editAddress(org: Org, file: string, line?: number): string | undefined {
  const { repository } = org.settings;
  if (!repository) return undefined;
  const path = [repository.branch, ...(repository.folder ? [repository.folder] : []), file].join('/');
  return `${repository.url.replace(/\/$/, '')}/edit/${path}${line === undefined ? '' : `#L${line}`}`;
}
