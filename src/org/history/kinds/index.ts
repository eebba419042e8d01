import type { Day } from '../../day.ts';
import type { Entity } from '../../org.ts';
import type { Change, ChangeType } from '../change.ts';
import { otherFields, reorderedFields } from '../fields.ts';
import type { Pair, Twin } from '../pair.ts';
import { compareBodies } from '../sections.ts';
import { subjectOf } from '../subject.ts';
import { compareDecisions, DECISION_FIELDS, newDecision } from './decision.ts';
import { compareInterfaces, INTERFACE_FIELDS, newInterface } from './interface.ts';
import { compareLenses } from './lenses.ts';
import { compareMembers } from './members.ts';
import { compareOutcomes, newOutcome, OUTCOME_FIELDS } from './outcome.ts';
import {
  compareChapters,
  compareGuardrails,
  compareReview,
  compareStewards,
  compareWaivers,
  GUARDRAIL_FIELDS,
  GUIDE_FIELDS,
  HOW_WE_WORK_FIELDS,
} from './page.ts';
import { comparePeople, PERSON_FIELDS } from './person.ts';
import { comparePods, newPod, POD_FIELDS } from './pod.ts';

/** What is different about one thing. Of a thing that differs, something is always told. */
export function comparePair({ before, after }: Pair, twin: Twin, on: Day): Change[] {
  if (!before) return added(after, on);
  if (!after) return [{ ...about(before), type: REMOVED[before.kind] }];
  const subject = subjectOf(after);
  return [
    ...moved(before, after),
    ...ownFields(before, after, twin, on),
    ...compareReview(subject, before.data, after.data),
    ...compareWaivers(subject, before.data, after.data),
    ...reorderedFields(subject, before.data, after.data, TOLD[after.kind]),
    ...otherFields(subject, before.data, after.data, new Set([...TOLD[after.kind], ...TOLD_OF_ALL])),
    ...compareBodies(subject, before.body, after.body),
  ];
}

function about(entity: Entity) {
  const subject = subjectOf(entity);
  return { subject, files: [subject.file] };
}

/** What every kind of page may have. */
const TOLD_OF_ALL = ['reviewOn', 'waive'] as const;

const TOLD: Readonly<Record<Entity['kind'], readonly string[]>> = {
  outcome: OUTCOME_FIELDS,
  pod: POD_FIELDS,
  'how-we-work': HOW_WE_WORK_FIELDS,
  person: PERSON_FIELDS,
  interface: INTERFACE_FIELDS,
  decision: DECISION_FIELDS,
  guardrail: GUARDRAIL_FIELDS,
  guide: GUIDE_FIELDS,
};

const REMOVED: Readonly<Record<Entity['kind'], ChangeType>> = {
  outcome: 'outcome-removed',
  pod: 'pod-removed',
  'how-we-work': 'how-we-work-removed',
  person: 'person-removed',
  interface: 'interface-removed',
  decision: 'decision-removed',
  guardrail: 'guardrail-removed',
  guide: 'chapter-removed',
};

function added(entity: Entity, on: Day): Change[] {
  switch (entity.kind) {
    case 'outcome':
      return newOutcome(entity);
    case 'pod':
      return [
        ...newPod(entity),
        ...compareMembers(undefined, entity, (same) => same, on),
        ...compareLenses(undefined, entity, on),
      ];
    case 'how-we-work':
      return [{ ...about(entity), type: 'how-we-work-written' }];
    case 'person':
      return [{ ...about(entity), type: 'person-added' }];
    case 'interface':
      return newInterface(entity);
    case 'decision':
      return newDecision(entity);
    case 'guardrail':
      return [{ ...about(entity), type: 'guardrail-added' }];
    case 'guide':
      return [{ ...about(entity), type: 'chapter-added' }];
  }
}

/** A page's file may move without its id (a chapter between folders has another id, and another address). */
function moved(before: Entity, after: Entity): Change[] {
  const [from, to] = [before.source.file, after.source.file];
  if (from === to) return [];
  return [
    { ...about(after), type: 'file-moved', before: { text: from }, after: { text: to }, files: [from, to] },
  ];
}

function ownFields(before: Entity, after: Entity, twin: Twin, on: Day): Change[] {
  if (before.kind === 'outcome' && after.kind === 'outcome') return compareOutcomes(before, after, twin);
  if (before.kind === 'pod' && after.kind === 'pod')
    return [
      ...comparePods(before, after),
      ...compareMembers(before, after, twin, on),
      ...compareLenses(before, after, on),
    ];
  if (before.kind === 'person' && after.kind === 'person') return comparePeople(before, after, twin);
  if (before.kind === 'interface' && after.kind === 'interface')
    return compareInterfaces(before, after, twin);
  if (before.kind === 'decision' && after.kind === 'decision') return compareDecisions(before, after, twin);
  if (before.kind === 'guardrail' && after.kind === 'guardrail')
    return compareGuardrails(before, after, twin);
  if (before.kind === 'guide' && after.kind === 'guide') return compareChapters(before, after, twin);
  if (before.kind === 'how-we-work' && after.kind === 'how-we-work')
    return compareStewards(before, after, twin);
  return [];
}
