import { publishedAddresses } from '../org/addresses.ts';
import type { Org } from '../org/org.ts';
import { redirectsOf } from '../org/redirects.ts';

/**
 * Every address that the handbook of an organisation must have: one for each thing in it, the fixed ones, and the old
 * ones that lead to them.
 */
export function expectedAddresses(org: Org): string[] {
  return [...publishedAddresses(org).keys(), ...redirectsOf(org).map(({ from }) => from)].sort();
}
