import { followLink } from '../org/links.ts';
import type { Interface, Org } from '../org/org.ts';
import { href } from './href.ts';

/** Where an interface's contract can be read; nothing where it has none of its own or its path leads nowhere. */
export function contractAddress(org: Org, { data, source }: Interface): string | undefined {
  if (data.contract === undefined) return undefined;
  const destination = followLink(org, source.file, data.contract);
  if (destination.to === 'elsewhere') return destination.url;
  return destination.to === 'page' ? href(destination.address) : undefined;
}
