import type { DecisionData } from '../../collections/decision.ts';
import type { Decision } from '../../org.ts';
import type { Change, ChangeType } from '../change.ts';
import { renamed } from '../replaced.ts';
import { subjectOf, subjectsValue } from '../subject.ts';

const TAKEN: Readonly<Record<DecisionData['status'], ChangeType>> = {
  proposed: 'decision-proposed',
  accepted: 'decision-made',
  rejected: 'decision-rejected',
  superseded: 'decision-superseded',
};

/** The fields that {@link compareDecisions} tells of. */
export const DECISION_FIELDS = ['title', 'status'] as const;

export function newDecision(decision: Decision): Change[] {
  const subject = subjectOf(decision);
  const about = { subject, files: [subject.file] };
  return [
    {
      type: TAKEN[decision.data.status],
      ...about,
      day: decision.data.date,
      after: subjectsValue(decision.deciders),
    },
  ];
}

export function compareDecisions(before: Decision, after: Decision): Change[] {
  const subject = subjectOf(after);
  const about = { subject, files: [subject.file] };
  const changes = renamed('decision-renamed', subject, before, after);
  const [old, young] = [before.data.status, after.data.status];
  if (old !== young) {
    const [successor] = young === 'superseded' ? after.supersededBy : [];
    const other = successor && subjectOf(successor);
    changes.push({ type: TAKEN[young], ...about, other, before: { word: old }, after: { word: young } });
  }
  return changes;
}
