import type { Change, ChangeType, Subject } from './change.ts';
import type { Consequence } from './difference.ts';
import { isSame } from './subject.ts';

/** What a reader should hear of first, the weightiest before the others. What is not here is told in its place only. */
const FIRST: readonly ChangeType[] = [
  'pod-closed',
  'pod-removed',
  'outcome-retired',
  'outcome-removed',
  'outcome-split',
  'outcome-moved',
  'pod-formed',
  'pod-reopened',
  'person-moved',
  'lens-moved',
  'lens-uncovered',
  'person-left',
  'person-joined',
  'lens-lost',
  'lens-gained',
  'lens-covered',
  'vacancy-filled',
  'vacancy-opened',
  'outcome-achieved',
  'outcome-activated',
  'outcome-paused',
  'outcome-proposed',
  'target-lowered',
  'target-raised',
  'target-reached',
  'interface-retired',
  'interface-removed',
  'interface-deprecated',
  'interface-moved',
  'interface-mode',
  'interface-destabilised',
  'interface-until',
  'interface-contract',
  'interface-version',
  'service-level-removed',
  'guardrail-removed',
  'guardrail-added',
  'guardrail-left',
  'guardrail-taken',
  'decision-made',
  'decision-superseded',
  'done-removed',
  'done-added',
  'done-reworded',
  'outcome-commitment',
  'due-moved',
  'consumer-dropped',
  'consumer-added',
  'interface-offered',
  'finding-waived',
];

const RANKS = new Map(FIRST.map((type, rank) => [type, rank]));

/** How somebody leaves a lens uncovered, and how somebody covers one. */
const LOSSES: ReadonlySet<ChangeType> = new Set(['person-left', 'lens-lost']);
const GAINS: ReadonlySet<ChangeType> = new Set([
  'person-moved',
  'lens-moved',
  'person-joined',
  'lens-gained',
]);

/**
 * The changes that say most about a difference, for a sentence that sums it up. That a lens is uncovered comes before
 * who gave it up: it is what somebody has to do something about. That one is covered goes without saying where it is
 * said who took it.
 * @param most how many at most
 */
export function headline(changes: readonly Consequence[], most: number): Consequence[] {
  const all = changes.map(({ change }) => change);
  const uncovered = all.filter(({ type }) => type === 'lens-uncovered');
  const gained = all.filter(({ type }) => GAINS.has(type));
  const isOfOneIn = (subject: Subject, among: readonly Change[]) =>
    among.some((each) => isSame(each.subject, subject));
  const isToldAlready = ({ type, subject }: Change) =>
    (LOSSES.has(type) && isOfOneIn(subject, uncovered)) ||
    (type === 'lens-covered' && isOfOneIn(subject, gained));
  const rank = ({ change }: Consequence) =>
    isToldAlready(change) ? FIRST.length : (RANKS.get(change.type) ?? FIRST.length);
  return changes
    .filter(({ change }) => RANKS.has(change.type))
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, most);
}
