import { LENSES, type Lens } from './collections/lens.ts';
import type { Vacancy } from './collections/pod.ts';
import type { Day } from './day.ts';
import { currentMembers, type Member } from './membership.ts';
import type { Pod } from './org.ts';

/** How one lens of one pod stands on one day. */
export interface LensCoverage {
  readonly lens: Lens;
  /** Those who cover it, people for whom it is the primary lens first. */
  readonly members: readonly Member[];
  /** The vacancy that the pod has declared for it and that has begun. */
  readonly vacancy: Vacancy | undefined;
  /** `vacant`: uncovered, and known to be; `gap`: uncovered, and nobody has said so. */
  readonly state: 'covered' | 'vacant' | 'gap';
}

/** The three lenses of a pod on a day, always three and always in the same order. */
export function lensCoverage(pod: Pod, on: Day): LensCoverage[] {
  const members = currentMembers(pod, on);
  return LENSES.map((lens) => {
    const holders = members.filter(({ lenses }) => lenses.includes(lens));
    const primaryFirst = [
      ...holders.filter(({ lenses }) => lenses[0] === lens),
      ...holders.filter(({ lenses }) => lenses[0] !== lens),
    ];
    const vacancy = pod.data.vacancies.find(
      (each) => each.lens === lens && (each.since === undefined || each.since <= on),
    );
    const state = holders.length > 0 ? 'covered' : vacancy ? 'vacant' : 'gap';
    return { lens, members: primaryFirst, vacancy, state };
  });
}

/** The lenses that nobody in the pod covers on a day. */
export function uncoveredLenses(pod: Pod, on: Day): LensCoverage[] {
  return lensCoverage(pod, on).filter(({ state }) => state !== 'covered');
}
