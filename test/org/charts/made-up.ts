import type { Org } from '../../../src/org/org.ts';
import { generatedOrganisation } from '../../generated-organisation.ts';
import { orgOf } from '../../organisation.ts';

const known = new Map<string, Org>();

/** A made-up organisation of so many pods. Reading a large one takes longer than most tests, so each is read once. */
export function madeUp(pods: number, seed = 1): Org {
  const key = `${pods} ${seed}`;
  const org = known.get(key) ?? madeUpAnew(pods, seed);
  known.set(key, org);
  return org;
}

/** The same organisation, read once more. */
export function madeUpAnew(pods: number, seed = 1): Org {
  return orgOf(Object.fromEntries(generatedOrganisation({ pods, seed })));
}
