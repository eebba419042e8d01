import type { Day } from './day.ts';
import type { Outcome } from './org.ts';
import { type ProgressState, standing } from './progress.ts';

/** How many outcomes stand how, the worst first. Outcomes without a measure are not in it. */
export function outcomeStandings(
  outcomes: readonly Outcome[],
  on: Day,
): { readonly state: ProgressState; readonly outcomes: number }[] {
  const states = outcomes.flatMap((outcome) => standing(outcome, on) ?? []);
  return WORST_TO_BEST.map((state) => ({
    state,
    outcomes: states.filter((each) => each === state).length,
  })).filter(({ outcomes }) => outcomes > 0);
}

const WORST_TO_BEST: readonly ProgressState[] = [
  'overdue',
  'losing-ground',
  'not-moving',
  'moving',
  'met',
  'unmeasured',
];
