import type { Lens } from './collections/lens.ts';
import { lensCoverage } from './coverage.ts';
import type { Day } from './day.ts';
import type { Member } from './membership.ts';
import type { Pod } from './org.ts';

/** A lens of a pod that exactly one person covers. */
export interface SoleLens {
  readonly lens: Lens;
  readonly member: Member;
}

/** The lenses of pods that rest on one person each, in the order of the pods. */
export function soleLenses(pods: readonly Pod[], on: Day): SoleLens[] {
  return pods.flatMap((pod) =>
    lensCoverage(pod, on).flatMap(({ lens, members }) => {
      const [member, ...others] = members;
      return member && others.length === 0 ? [{ lens, member }] : [];
    }),
  );
}
