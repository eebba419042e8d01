import type { Lens } from '../../collections/lens.ts';
import type { Vacancy } from '../../collections/pod.ts';
import { lensCoverage } from '../../coverage.ts';
import type { Day } from '../../day.ts';
import { isClosed } from '../../membership.ts';
import type { Pod } from '../../org.ts';
import type { Change, Value } from '../change.ts';
import { isEqual } from '../fields.ts';
import { subjectOf } from '../subject.ts';

/**
 * Which lenses of a pod are covered and vacant after a change that were not before it. It looks at the day on which
 * the last of the changed memberships has begun or ended, so that a move of next month is judged by how it ends.
 * @param before nothing where the pod is new
 */
export function compareLenses(before: Pod | undefined, after: Pod, today: Day): Change[] {
  const on = effectiveDay(before, after, today);
  const subject = subjectOf(after);
  const about = { subject, files: [subject.file] };
  const covered = (pod: Pod, day: Day) =>
    new Set(lensCoverage(pod, day).flatMap(({ lens, state }) => (state === 'covered' ? [lens] : [])));
  const now = covered(after, on);
  const changes: Change[] = [];
  if (before && !isClosed(after, on)) {
    const then = covered(before, today);
    for (const lens of then.difference(now))
      changes.push({ type: 'lens-uncovered', ...about, before: value(lens) });
    for (const lens of now.difference(then))
      changes.push({ type: 'lens-covered', ...about, after: value(lens) });
  }
  const [old, young] = [byLens(before), byLens(after)];
  for (const [lens, vacancy] of young) {
    const twin = old.get(lens);
    if (!twin) changes.push({ type: 'vacancy-opened', ...about, after: value(lens), day: vacancy.since });
    else if (!isEqual(twin, vacancy))
      changes.push({ type: 'vacancy-changed', ...about, part: lens, ...notes(twin, vacancy) });
  }
  for (const lens of old.keys())
    if (!young.has(lens))
      changes.push({
        type: now.has(lens) ? 'vacancy-filled' : 'vacancy-withdrawn',
        ...about,
        before: value(lens),
      });
  return changes;
}

function effectiveDay(before: Pod | undefined, after: Pod, today: Day): Day {
  const known = new Set(before?.memberships.flatMap(({ from, until }) => [from, until]));
  const days = after.memberships.flatMap(({ from, until }) => [
    ...(from !== undefined && !known.has(from) ? [from] : []),
    ...(until !== undefined && !known.has(until) ? [dayAfter(until)] : []),
  ]);
  return [today, ...days].sort().at(-1) ?? today;
}

function dayAfter(day: Day): Day {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

function byLens(pod: Pod | undefined): Map<Lens, Vacancy> {
  return new Map(pod?.data.vacancies.map((vacancy) => [vacancy.lens, vacancy]));
}

function value(lens: Lens): Value {
  return { lenses: [lens] };
}

/** What the pod writes about the vacancy: its note where that differs, otherwise its first day. */
function notes(before: Vacancy, after: Vacancy): Pick<Change, 'before' | 'after'> {
  const say = ({ note, since }: Vacancy): Value | undefined =>
    before.note !== after.note
      ? note === undefined
        ? undefined
        : { text: note }
      : since === undefined
        ? undefined
        : { day: since };
  return { before: say(before), after: say(after) };
}
