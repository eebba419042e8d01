import type { Measure, OutcomeData, OutcomeStatus } from '../collections/outcome.ts';
import type { Day } from '../day.ts';
import type { Org, Outcome } from '../org.ts';
import { measures, progress } from '../progress.ts';
import type { Subject } from './change.ts';
import type { Quarter } from './quarter.ts';
import { subjectOf } from './subject.ts';

/** What was promised of one outcome. Plain data, so that it can be kept and shown long after. */
export interface BoardRow {
  readonly outcome: Subject;
  readonly pod: Subject | undefined;
  readonly commitment: OutcomeData['commitment'];
  /** In the order written. */
  readonly measures: readonly Measure[];
}

/** The outcomes that were worked on when a quarter ended. */
export interface PastBoard {
  readonly quarter: Quarter;
  readonly rows: readonly BoardRow[];
}

/** The outcomes that are worked on. */
export function activeOutcomes(org: Org): Outcome[] {
  return [...org.outcomes.values()].filter(({ data }) => data.status === 'active');
}

/** What an organisation promises: its active outcomes, in the order of their files. */
export function boardOf(org: Org): BoardRow[] {
  return activeOutcomes(org).map((outcome) => ({
    outcome: subjectOf(outcome),
    pod: outcome.pod && subjectOf(outcome.pod),
    commitment: outcome.data.commitment,
    measures: measures(outcome),
  }));
}

/**
 * What became of something that was promised: `kept`: the target of then is reached; `missed`: it was due and is not;
 * `open`: it is not due yet; `dropped`: it is not measured any more; `gone`: the outcome has no page any more; or what
 * the outcome's owners say of all of it.
 */
export type Became =
  | 'kept'
  | 'missed'
  | 'open'
  | 'dropped'
  | 'gone'
  | Extract<OutcomeStatus, 'achieved' | 'paused' | 'retired' | 'proposed'>;

/** The same measure today. */
export function sameMeasure({ metric }: Measure, today: Outcome | undefined): Measure | undefined {
  return today && measures(today).find((each) => each.metric === metric);
}

/**
 * What became of a measure, judged by the target of then.
 * @param today the outcome as it is; nothing where it is gone
 */
export function becameOf(then: Measure, today: Outcome | undefined, on: Day): Became {
  if (!today) return 'gone';
  const now = sameMeasure(then, today);
  const { current } = now ?? {};
  if (current !== undefined && progress({ ...then, current }, on).state === 'met') return 'kept';
  if (today.data.status !== 'active') return today.data.status;
  if (!now) return 'dropped';
  return then.due !== undefined && then.due < on ? 'missed' : 'open';
}
