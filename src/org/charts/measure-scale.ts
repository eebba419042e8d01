import type { Measure } from '../collections/outcome.ts';
import type { Day } from '../day.ts';
import { progress } from '../progress.ts';

/** Where the marks of a measure stand on a line from left to right, in parts of its length from 0 to 1. */
export interface MeasureScale {
  readonly baseline: number;
  readonly target: number;
  /** Nothing while nobody has measured. */
  readonly current: number | undefined;
  /** The current value lies so far out that its mark stands at the end of the line instead. */
  readonly isOffScale: boolean;
}

/** What stands on the line. */
export type MeasureMark = 'baseline' | 'current' | 'target';

/** How far the line reaches at most, in ways from baseline to target: as far back, and as far beyond the target. */
const FURTHEST_BACK = -1;
const FURTHEST_ON = 2;

/** Where a measure that should stay as it is stands, and how far away it is drawn once it has not. */
const HELD = 0.5;
const ASIDE = 0.35;

/**
 * Better is always further right, whether the numbers rise or fall: losing ground is left of the baseline, more than
 * was wanted is right of the target.
 */
export function measureScale(measure: Measure, on: Day): MeasureScale {
  const { fraction, direction } = progress(measure, on);
  if (direction === 'holding') return heldScale(measure);
  const reached = fraction ?? 0;
  const clamped = Math.min(FURTHEST_ON, Math.max(FURTHEST_BACK, reached));
  const start = Math.min(0, clamped);
  const span = Math.max(1, clamped) - start;
  const place = (value: number) => (value - start) / span;
  return {
    baseline: place(0),
    target: place(1),
    current: fraction === undefined ? undefined : place(clamped),
    isOffScale: clamped !== reached,
  };
}

/** There is no better here: a value that moved is drawn on the side to which it moved. */
function heldScale({ baseline, current }: Measure): MeasureScale {
  const moved = current === undefined ? 0 : Math.sign(current - baseline);
  return {
    baseline: HELD,
    target: HELD,
    current: current === undefined ? undefined : HELD + moved * ASIDE,
    isOffScale: false,
  };
}

/** The marks from left to right, so that what is said of each can stand below it; those in one place as they come to pass. */
export function marksInOrder({ baseline, current, target }: MeasureScale): MeasureMark[] {
  const places = { baseline, current: current ?? baseline, target };
  return MARKS.toSorted((a, b) => places[a] - places[b]);
}

const MARKS: readonly MeasureMark[] = ['baseline', 'current', 'target'];

/** To which end of the line the mark between the two others is nearer. */
export function leaningOf({ baseline, current, target }: MeasureScale): 'start' | 'middle' | 'end' {
  if (current === undefined) return 'middle';
  const [first = 0, between = 0, last = 0] = [baseline, current, target].sort((a, b) => a - b);
  const share = last > first ? (between - first) / (last - first) : HELD;
  return share < 1 / 3 ? 'start' : share > 2 / 3 ? 'end' : 'middle';
}
