import type { OutcomeStatus } from '../../collections/outcome.ts';
import type { Outcome } from '../../org.ts';
import { measures } from '../../progress.ts';
import type { Change, ChangeType, Subject } from '../change.ts';
import { compareSentences, missingFrom } from '../lists.ts';
import type { Twin } from '../pair.ts';
import { redirected, renamed, reworded } from '../replaced.ts';
import { subjectOf, subjectsValue } from '../subject.ts';
import { compareMeasures } from './measures.ts';

/** What each status says when an outcome takes it. */
const TAKEN: Readonly<Record<OutcomeStatus, ChangeType>> = {
  proposed: 'outcome-proposed',
  active: 'outcome-activated',
  paused: 'outcome-paused',
  achieved: 'outcome-achieved',
  retired: 'outcome-retired',
};

/** The fields that {@link compareOutcomes} tells of. */
export const OUTCOME_FIELDS = [
  'title',
  'status',
  'pod',
  'parent',
  'commitment',
  'definitionOfDone',
  'guardrails',
  'replaces',
] as const;

export function newOutcome(outcome: Outcome): Change[] {
  const subject = subjectOf(outcome);
  const after = subjectsValue([outcome.pod]);
  return [{ type: TAKEN[outcome.data.status], subject, after, files: [subject.file] }];
}

export function compareOutcomes(before: Outcome, after: Outcome, twin: Twin): Change[] {
  const subject = subjectOf(after);
  const [old, young] = [before.data, after.data];
  return [
    ...renamed('outcome-renamed', subject, before, after),
    ...reworded(TAKEN[young.status], subject, old.status, young.status),
    ...redirected('outcome-moved', subject, before.pod, after.pod, twin),
    ...redirected('outcome-placed', subject, before.parent, after.parent, twin),
    ...reworded('outcome-commitment', subject, old.commitment, young.commitment),
    ...compareDone(subject, before, after),
    ...compareBounds(subject, before, after, twin),
  ];
}

function compareDone(subject: Subject, before: Outcome, after: Outcome): Change[] {
  const about = { subject, files: [subject.file] };
  const { added, removed, reworded } = compareSentences(sentences(before), sentences(after));
  return [
    ...added.map((text): Change => ({ type: 'done-added', ...about, after: { text } })),
    ...reworded.map(
      (each): Change => ({
        type: 'done-reworded',
        ...about,
        before: { text: each.before },
        after: { text: each.after },
      }),
    ),
    ...removed.map((text): Change => ({ type: 'done-removed', ...about, before: { text } })),
    ...compareMeasures(subject, measures(before), measures(after)),
  ];
}

function sentences({ data }: Outcome): string[] {
  return data.definitionOfDone.filter((item) => typeof item === 'string');
}

/** The guardrails it stays inside, and the functions whose work it takes over. */
function compareBounds(subject: Subject, before: Outcome, after: Outcome, twin: Twin): Change[] {
  const about = { subject, files: [subject.file] };
  const id = (each: { readonly id: string }) => each.id;
  const change = (type: ChangeType) => (other: Parameters<typeof subjectOf>[0]) =>
    ({ type, ...about, other: subjectOf(other) }) satisfies Change;
  return [
    ...missingFrom(after.guardrails, before.guardrails.map(twin), id).map(change('guardrail-taken')),
    ...missingFrom(before.guardrails.map(twin), after.guardrails, id).map(change('guardrail-left')),
    ...missingFrom(after.replaces, before.replaces, id).map(change('function-taken-over')),
    ...missingFrom(before.replaces, after.replaces, id).map(change('function-given-back')),
  ];
}
