import type { DecisionData } from '../../collections/decision.ts';
import type { Decision } from '../../org.ts';
import type { Change, ChangeType } from '../change.ts';
import type { Twin } from '../pair.ts';
import { renamed } from '../replaced.ts';
import { subjectOf, subjectsValue } from '../subject.ts';

const TAKEN: Readonly<Record<DecisionData['status'], ChangeType>> = {
  proposed: 'decision-proposed',
  accepted: 'decision-made',
  rejected: 'decision-rejected',
  superseded: 'decision-superseded',
};

/** What a decision is about, who took it, and what it replaces; for these the vocabulary has no words of their own. */
const NAMED = ['outcome', 'pod', 'supersedes', 'deciders'] as const;

/** The fields that {@link compareDecisions} tells of. */
export const DECISION_FIELDS = ['title', 'status', ...NAMED] as const;

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

export function compareDecisions(before: Decision, after: Decision, twin: Twin): Change[] {
  const subject = subjectOf(after);
  const about = { subject, files: [subject.file] };
  const changes = renamed('decision-renamed', subject, before, after);
  const [old, young] = [before.data.status, after.data.status];
  if (old !== young) {
    const [successor] = young === 'superseded' ? after.supersededBy : [];
    const other = successor && subjectOf(successor);
    changes.push({ type: TAKEN[young], ...about, other, before: { word: old }, after: { word: young } });
  }
  return [...changes, ...NAMED.flatMap((part) => compareNamed(part, before, after, twin))];
}

/** A field that names other things, however these are called today. */
function compareNamed(part: (typeof NAMED)[number], before: Decision, after: Decision, twin: Twin): Change[] {
  const [old, young] = [[before[part] ?? []].flat().map(twin), [after[part] ?? []].flat()];
  const isSame = old.length === young.length && old.every((each) => young.some((other) => other === each));
  if (isSame) return [];
  const subject = subjectOf(after);
  const values = { before: subjectsValue([before[part]].flat()), after: subjectsValue(young) };
  return [{ type: 'field-changed', subject, part, ...values, files: [subject.file] }];
}
