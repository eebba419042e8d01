import type { ChangeType } from './change.ts';
import type { Consequence } from './difference.ts';

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
  'person-left',
  'person-joined',
  'lens-lost',
  'lens-gained',
  'lens-uncovered',
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

/**
 * The changes that say most about a difference, for a sentence that sums it up.
 * @param most how many at most
 */
export function headline(changes: readonly Consequence[], most: number): Consequence[] {
  const rank = ({ change }: Consequence) => RANKS.get(change.type) ?? FIRST.length;
  return changes
    .filter(({ change }) => RANKS.has(change.type))
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, most);
}
