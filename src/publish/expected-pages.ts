import { addressOf, FIXED_ADDRESSES } from '../org/addresses.ts';
import type { Org } from '../org/org.ts';

/** Every address that the handbook of an organisation must have: one for each thing in it, and the fixed ones. */
export function expectedAddresses(org: Org): string[] {
  const things = [...org.byFile.values()].filter((entity) => entity.kind !== 'person' || entity.data.listed);
  return [...new Set([...FIXED_ADDRESSES, ...things.map(addressOf)])].sort();
}
