import type { Measure } from './collections/outcome.ts';
import type { Day } from './day.ts';
import type { Outcome } from './org.ts';

/** How far a measure has come. */
export interface Progress {
  readonly measure: Measure;
  /** Part of the way from baseline to target: 0 at the baseline, 1 at the target, below 0 after losing ground, above 1 beyond it. */
  readonly fraction: number | undefined;
  readonly direction: 'rising' | 'falling' | 'holding';
  /**
   * `met`: at the target or beyond; `overdue`: not met and due before the day; `losing-ground`: worse than the baseline;
   * `not-moving`: at the baseline; `moving`: between the two; `unmeasured`: nobody has a number yet.
   */
  readonly state: ProgressState;
}

export type ProgressState = 'met' | 'moving' | 'not-moving' | 'losing-ground' | 'overdue' | 'unmeasured';

/** From the best to the worst, for choosing the one that speaks for an outcome. */
const BEST_TO_WORST: readonly ProgressState[] = [
  'met',
  'unmeasured',
  'moving',
  'not-moving',
  'losing-ground',
  'overdue',
];

export function progress(measure: Measure, on: Day): Progress {
  const { baseline, target, current, due } = measure;
  const direction = target > baseline ? 'rising' : target < baseline ? 'falling' : 'holding';
  const fraction = current === undefined ? undefined : fractionOf(measure, current);
  const isMet = current !== undefined && reaches(direction, current, target);
  const isOverdue = due !== undefined && due < on;
  const state = isMet ? 'met' : isOverdue ? 'overdue' : underWay(fraction);
  return { measure, fraction, direction, state };
}

function reaches(direction: Progress['direction'], current: number, target: number): boolean {
  return direction === 'rising'
    ? current >= target
    : direction === 'falling'
      ? current <= target
      : current === target;
}

function underWay(fraction: number | undefined): ProgressState {
  if (fraction === undefined) return 'unmeasured';
  return fraction > 0 ? 'moving' : fraction < 0 ? 'losing-ground' : 'not-moving';
}

/** A measure whose target is its baseline should hold a value: it is wholly there or wholly away. */
function fractionOf({ baseline, target }: Measure, current: number): number {
  if (target === baseline) return current === target ? 1 : -1;
  return (current - baseline) / (target - baseline);
}

/** The measures of an outcome's definition of done, in the order written. */
export function measures(outcome: Outcome): Measure[] {
  return outcome.data.definitionOfDone.filter((item): item is Measure => typeof item !== 'string');
}

/** Where an outcome stands: the state of the measure that is worst off; nothing where nothing is measured. */
export function standing(outcome: Outcome, on: Day): ProgressState | undefined {
  return worstMeasure(outcome, on)?.state;
}

/** The measure that is worst off, the first of them where several are; nothing where nothing is measured. */
export function worstMeasure(
  outcome: Outcome,
  on: Day,
): { measure: Measure; state: ProgressState } | undefined {
  return measures(outcome)
    .map((measure) => ({ measure, state: progress(measure, on).state }))
    .sort((a, b) => BEST_TO_WORST.indexOf(b.state) - BEST_TO_WORST.indexOf(a.state))[0];
}

/** The measure that is worst off, where it is in another state than the one that is shown. */
export function worseThan(shown: Measure, outcome: Outcome, on: Day): ReturnType<typeof worstMeasure> {
  const worst = worstMeasure(outcome, on);
  return worst?.state === progress(shown, on).state ? undefined : worst;
}

/** The measure that speaks for an outcome in one line: the one that its owners wrote first. */
export function headlineMeasure(outcome: Outcome): Measure | undefined {
  return measures(outcome)[0];
}
