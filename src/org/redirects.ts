import { addressOf, isReserved, publishedAddresses } from './addresses.ts';
import type { Entity, Org } from './org.ts';

/** An old address that leads to the page that has its content now. */
export interface Redirect {
  /** From the root of the handbook, with slashes at both ends and without escapes. */
  readonly from: string;
  /** The address of the page. Never an old one itself, so that nobody is sent on twice. */
  readonly to: string;
  readonly entity: Entity;
}

/**
 * Every old address of an organisation's pages, in order. One that a page has, or the handbook itself, is left out, and
 * of two claims to one the first stands: where `alias-collision` is turned off, this is what is published.
 */
export function redirectsOf(org: Org): Redirect[] {
  const taken = new Set([...publishedAddresses(org).keys()].map(asOneFile));
  const redirects: Redirect[] = [];
  for (const entity of org.byFile.values()) {
    // Nobody may learn that somebody who is not listed has a page.
    if (entity.kind === 'person' && !entity.data.listed) continue;
    for (const from of entity.data.aliases.map(oldAddress)) {
      if (isReserved(asOneFile(from)) || taken.has(asOneFile(from))) continue;
      taken.add(asOneFile(from));
      redirects.push({ from, to: addressOf(entity), entity });
    }
  }
  return redirects.sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** An alias as the address that it is: `/teams/back%20end/index.html` is `/teams/back end/`. */
export function oldAddress(alias: string): string {
  const path = decodeURIComponent(alias).replace(/\/index\.html?$/, '/');
  return path.endsWith('/') ? path : `${path}/`;
}

/** The same for addresses that some file systems keep in one file: they do not tell upper case from lower. */
export function asOneFile(address: string): string {
  return address.normalize('NFC').toLowerCase();
}
