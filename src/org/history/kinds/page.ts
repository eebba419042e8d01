import type { Guardrail, GuidePage, HowWeWork } from '../../org.ts';
import type { Change } from '../change.ts';
import { asValue, isEqual } from '../fields.ts';
import type { Twin } from '../pair.ts';
import { redirected, renamed } from '../replaced.ts';
import { subjectOf } from '../subject.ts';

/** The fields that the functions of this file tell of. */
export const GUARDRAIL_FIELDS = ['title', 'owner'] as const;
export const GUIDE_FIELDS = ['title', 'steward'] as const;
export const HOW_WE_WORK_FIELDS = ['steward'] as const;

export function compareGuardrails(before: Guardrail, after: Guardrail, twin: Twin): Change[] {
  const subject = subjectOf(after);
  return [
    ...renamed('guardrail-renamed', subject, before, after),
    ...redirected('guardrail-owner', subject, before.owner, after.owner, twin),
  ];
}

export function compareChapters(before: GuidePage, after: GuidePage, twin: Twin): Change[] {
  const subject = subjectOf(after);
  return [...renamed('chapter-renamed', subject, before, after), ...compareStewards(before, after, twin)];
}

export function compareStewards(
  before: HowWeWork | GuidePage,
  after: HowWeWork | GuidePage,
  twin: Twin,
): Change[] {
  return redirected('steward-changed', subjectOf(after), before.steward, after.steward, twin);
}

/** The day on which a page is read again; every kind of page that has one. */
export function compareReview(subject: Change['subject'], before: object, after: object): Change[] {
  const [old, young] = [dayOf(before), dayOf(after)];
  if (isEqual(old, young)) return [];
  return [
    { type: 'review-moved', subject, before: asValue(old), after: asValue(young), files: [subject.file] },
  ];
}

/** The rules whose findings a page lets stand, and why; every kind of page may. */
export function compareWaivers(subject: Change['subject'], before: object, after: object): Change[] {
  const [old, young] = [waiversOf(before), waiversOf(after)];
  const rules = [...new Set([...Object.keys(old), ...Object.keys(young)])].sort();
  return rules.flatMap((part): Change[] => {
    const [was, is] = [old[part], young[part]];
    if (was === is) return [];
    const type = was === undefined ? 'finding-waived' : is === undefined ? 'waiver-ended' : 'waiver-changed';
    return [{ type, subject, part, before: asValue(was), after: asValue(is), files: [subject.file] }];
  });
}

function waiversOf(data: object): Readonly<Record<string, string>> {
  return 'waive' in data ? (data.waive as Readonly<Record<string, string>>) : {};
}

function dayOf(data: object): unknown {
  return 'reviewOn' in data ? data.reviewOn : undefined;
}
