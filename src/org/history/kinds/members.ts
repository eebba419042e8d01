import type { Lens } from '../../collections/lens.ts';
import type { Day } from '../../day.ts';
import type { Membership, Person, Pod } from '../../org.ts';
import type { Change } from '../change.ts';
import { isEqual } from '../fields.ts';
import type { Twin } from '../pair.ts';
import { subjectOf } from '../subject.ts';

/**
 * Who joined, left or changed lenses in a pod, by what the files say of the time ahead: somebody whose last day is
 * written down is leaving, though the day may be to come.
 * @param before nothing where the pod is new
 */
export function compareMembers(before: Pod | undefined, after: Pod, twin: Twin, on: Day): Change[] {
  const old = Map.groupBy(before?.memberships ?? [], ({ person }) => twin(person));
  const young = Map.groupBy(after.memberships, ({ person }) => person);
  const people = new Set([...old.keys(), ...young.keys()]);
  return [...people].flatMap((person) =>
    comparePerson({ person, pod: after, old: old.get(person) ?? [], young: young.get(person) ?? [] }, on),
  );
}

/** One person's memberships in one pod, then and now. */
interface Stay {
  readonly person: Person;
  readonly pod: Pod;
  readonly old: readonly Membership[];
  readonly young: readonly Membership[];
}

function comparePerson({ person, pod, old, young }: Stay, on: Day): Change[] {
  if (isEqual(old.map(written), young.map(written))) return [];
  const subject = subjectOf(pod);
  const about = { subject, other: subjectOf(person), files: [subject.file] };
  const [had, has] = [lensesOf(standing(old, on)), lensesOf(standing(young, on))];
  const isThere = (all: readonly Membership[]) => standing(all, on).length > 0;
  const isOpen = (all: readonly Membership[]) => all.some(({ until }) => until === undefined);
  if (!isThere(old) && isThere(young))
    return [{ type: 'person-joined', ...about, day: firstDay(standing(young, on)), after: lensValue(has) }];
  if (isThere(old) && (!isThere(young) || (isOpen(old) && !isOpen(young))))
    return [{ type: 'person-left', ...about, day: lastDay(young), before: lensValue(had) }];
  const gained = has.filter((lens) => !had.includes(lens));
  const lost = had.filter((lens) => !has.includes(lens));
  const day = firstDay(
    standing(young, on).filter((each) => !old.some((one) => isEqual(written(one), written(each)))),
  );
  if (gained.length > 0 && lost.length > 0)
    return [{ type: 'lens-moved', ...about, day, before: lensValue(lost), after: lensValue(gained) }];
  if (gained.length > 0) return [{ type: 'lens-gained', ...about, day, after: lensValue(gained) }];
  if (lost.length > 0) return [{ type: 'lens-lost', ...about, day, before: lensValue(lost) }];
  return [{ type: 'membership-changed', ...about, before: stretchValue(old), after: stretchValue(young) }];
}

/** A membership as it stands in the file, without what it is linked to. */
function written({ lenses, from, until }: Membership) {
  return { lenses, from, until };
}

/** The memberships that have no end; where all of them end, those that have not yet. */
function standing(all: readonly Membership[], on: Day): Membership[] {
  const open = all.filter(({ until }) => until === undefined);
  return open.length > 0 ? open : all.filter(({ until }) => until !== undefined && until >= on);
}

function lensesOf(all: readonly Membership[]): Lens[] {
  return [...new Set(all.flatMap(({ lenses }) => lenses))];
}

function lensValue(lenses: readonly Lens[]) {
  return lenses.length > 0 ? { lenses } : undefined;
}

function firstDay(all: readonly Membership[]): Day | undefined {
  return all
    .map(({ from }) => from)
    .filter((day) => day !== undefined)
    .sort()[0];
}

function lastDay(all: readonly Membership[]): Day | undefined {
  return all
    .map(({ until }) => until)
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}

/** "builder, operator 2025-01-06 – 2026-03-01; communicator 2026-03-02 –"; nothing where there is none. */
function stretchValue(all: readonly Membership[]) {
  if (all.length === 0) return undefined;
  const text = all
    .map(({ lenses, from = '', until = '' }) => `${lenses.join(', ')} ${from} – ${until}`.trim())
    .join('; ');
  return { text };
}
