import type { Org } from '../../org.ts';
import type { Change } from '../change.ts';
import { otherFields } from '../fields.ts';
import { missingFrom } from '../lists.ts';
import { organisationSubject, subjectOf } from '../subject.ts';

/** What is different in org.yaml. */
export function compareSettings(before: Org, after: Org): Change[] {
  const subject = organisationSubject(after);
  const id = (each: { readonly id: string }) => each.id;
  const [old, young] = [[...before.functions.values()], [...after.functions.values()]];
  const about = { subject, files: [subject.file] };
  const kept = young.filter((each) => before.functions.has(each.id));
  return [
    ...missingFrom(young, old, id).map(
      (each): Change => ({ type: 'function-added', ...about, other: subjectOf(each) }),
    ),
    ...missingFrom(old, young, id).map(
      (each): Change => ({ type: 'function-removed', ...about, other: subjectOf(each) }),
    ),
    ...kept.flatMap((each) =>
      otherFields(subject, before.functions.get(each.id)?.data ?? {}, each.data, new Set()).map((change) => ({
        ...change,
        part: `functions.${each.id}.${change.part}`,
      })),
    ),
    ...otherFields(subject, before.settings, after.settings, new Set(['functions'])),
  ];
}
