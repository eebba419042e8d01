import type { Lens } from './collections/lens.ts';
import type { Measure } from './collections/outcome.ts';
import { uncoveredLenses } from './coverage.ts';
import { type Day, daysBetween } from './day.ts';
import { isActive } from './membership.ts';
import type { Decision, Interface, Org, Outcome, Pod } from './org.ts';
import { measures, progress } from './progress.ts';
import { compareByTitle } from './title-order.ts';

/** Something that needs somebody's judgment now. */
export type Attention =
  | { readonly about: 'gap'; readonly subject: Pod; readonly lens: Lens }
  | { readonly about: 'vacancy'; readonly subject: Pod; readonly lens: Lens; readonly since: Day | undefined }
  | { readonly about: 'overdue'; readonly subject: Outcome; readonly measure: Measure; readonly due: Day }
  | { readonly about: 'losing-ground'; readonly subject: Outcome; readonly measure: Measure }
  | { readonly about: 'ownerless'; readonly subject: Outcome }
  | { readonly about: 'worth-review'; readonly subject: Outcome; readonly on: Day }
  | { readonly about: 'open-decision'; readonly subject: Decision; readonly since: Day }
  | { readonly about: 'deprecated-in-use'; readonly subject: Interface; readonly consumers: number }
  | { readonly about: 'collaboration-ends'; readonly subject: Interface; readonly on: Day };

/** How long before the day a review or an end is worth a line. */
const NOTICE_DAYS = 14;

/** What a leader would want to be asked about, the most pressing kind first. */
export function needsAttention(org: Org, on: Day): Attention[] {
  const pods = [...org.pods.values()].filter((pod) => isActive(pod, on));
  const outcomes = [...org.outcomes.values()].filter(
    ({ data }) => data.status === 'active' || data.status === 'proposed',
  );
  const found = [
    ...pods.flatMap((pod) => uncovered(pod, on)),
    ...outcomes.flatMap((outcome) => ofOutcome(outcome, on)),
    ...[...org.decisions.values()].flatMap(openDecision),
    ...[...org.interfaces.values()].flatMap((each) => ofInterface(each, on)),
  ];
  return found.sort(
    (a, b) => ORDER.indexOf(a.about) - ORDER.indexOf(b.about) || compareByTitle(a.subject, b.subject),
  );
}

const ORDER: readonly Attention['about'][] = [
  'gap',
  'overdue',
  'vacancy',
  'losing-ground',
  'ownerless',
  'worth-review',
  'open-decision',
  'collaboration-ends',
  'deprecated-in-use',
];

function uncovered(pod: Pod, on: Day): Attention[] {
  return uncoveredLenses(pod, on).map(({ lens, state, vacancy }) =>
    state === 'vacant'
      ? { about: 'vacancy', subject: pod, lens, since: vacancy?.since }
      : { about: 'gap', subject: pod, lens },
  );
}

function ofOutcome(outcome: Outcome, on: Day): Attention[] {
  const found: Attention[] = [];
  if (!outcome.pod) found.push({ about: 'ownerless', subject: outcome });
  if (outcome.data.status !== 'active') return found;
  for (const measure of measures(outcome)) {
    const { state } = progress(measure, on);
    if (state === 'overdue' && measure.due)
      found.push({ about: 'overdue', subject: outcome, measure, due: measure.due });
    if (state === 'losing-ground') found.push({ about: 'losing-ground', subject: outcome, measure });
  }
  const review = outcome.data.worth?.reviewOn;
  if (review && isNear(review, on)) found.push({ about: 'worth-review', subject: outcome, on: review });
  return found;
}

function openDecision(decision: Decision): Attention[] {
  if (decision.data.status !== 'proposed') return [];
  return [{ about: 'open-decision', subject: decision, since: decision.data.date }];
}

function ofInterface(each: Interface, on: Day): Attention[] {
  const { status, mode, until } = each.data;
  const found: Attention[] = [];
  if (status === 'deprecated' && each.consumers.length > 0) {
    found.push({ about: 'deprecated-in-use', subject: each, consumers: each.consumers.length });
  }
  const isRunning = status !== 'retired' && status !== 'proposed';
  if (isRunning && mode === 'collaboration' && until && isNear(until, on)) {
    found.push({ about: 'collaboration-ends', subject: each, on: until });
  }
  return found;
}

function isNear(day: Day, on: Day): boolean {
  return daysBetween(on, day) <= NOTICE_DAYS;
}
