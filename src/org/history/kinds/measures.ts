import type { Measure } from '../../collections/outcome.ts';
import { progress } from '../../progress.ts';
import type { Change, ChangeType, Subject, Value } from '../change.ts';
import { fieldChanges } from '../fields.ts';

/** Compares the measures of an outcome. A measure is known by its metric; the only one left on both sides was reworded. */
export function compareMeasures(
  subject: Subject,
  before: readonly Measure[],
  after: readonly Measure[],
): Change[] {
  const old = [...before];
  const rest: Measure[] = [];
  const changes: Change[] = [];
  for (const measure of after) {
    const at = old.findIndex(({ metric }) => metric === measure.metric);
    const [twin] = at < 0 ? [] : old.splice(at, 1);
    if (twin) changes.push(...compareMeasure(subject, twin, measure));
    else rest.push(measure);
  }
  const [lost, found] = [old[0], rest[0]];
  if (old.length === 1 && rest.length === 1 && lost && found && lost.unit === found.unit)
    return [...changes, ...compareMeasure(subject, lost, found)];
  const about = (type: ChangeType, { metric }: Measure) => ({
    type,
    subject,
    part: metric,
    files: [subject.file],
  });
  return [
    ...changes,
    ...rest.map((each): Change => ({ ...about('measure-added', each), after: amount(each.target, each) })),
    ...old.map((each): Change => ({ ...about('measure-removed', each), before: amount(each.target, each) })),
  ];
}

function compareMeasure(subject: Subject, before: Measure, after: Measure): Change[] {
  const about = { subject, part: after.metric, files: [subject.file] };
  const changes: Change[] = [];
  if (before.target !== after.target)
    changes.push({
      type: isHarder(before, after) ? 'target-raised' : 'target-lowered',
      ...about,
      before: amount(before.target, before),
      after: amount(after.target, after),
    });
  if (before.current !== after.current) {
    const values = { before: amount(before.current, before), after: amount(after.current, after) };
    changes.push({
      type: isNewlyMet(before, after) ? 'target-reached' : 'progress-moved',
      ...about,
      ...values,
    });
  }
  if (before.due !== after.due)
    changes.push({ type: 'due-moved', ...about, before: dayValue(before.due), after: dayValue(after.due) });
  const others = (['metric', 'unit', 'baseline', 'source'] as const).flatMap((key) =>
    fieldChanges(subject, `definitionOfDone: ${after.metric}: ${key}`, before[key], after[key]),
  );
  return [...changes, ...others];
}

/** Farther away, in the direction in which the measure runs. */
function isHarder(before: Measure, after: Measure): boolean {
  const isFalling = after.target < after.baseline;
  return isFalling ? after.target < before.target : after.target > before.target;
}

function isNewlyMet(before: Measure, after: Measure): boolean {
  // Being overdue is a matter of the day, being met is not.
  const isMet = (measure: Measure) => progress({ ...measure, due: undefined }, '0000-01-01').state === 'met';
  return isMet(after) && !isMet(before);
}

function amount(number: number | undefined, { unit }: Measure): Value | undefined {
  return number === undefined ? undefined : { number, unit };
}

function dayValue(day: string | undefined): Value | undefined {
  return day === undefined ? undefined : { day };
}
