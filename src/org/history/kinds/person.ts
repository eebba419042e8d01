import type { Person } from '../../org.ts';
import type { Change } from '../change.ts';
import type { Twin } from '../pair.ts';
import { redirected, renamed } from '../replaced.ts';
import { subjectOf } from '../subject.ts';

/** The fields that {@link comparePeople} tells of. */
export const PERSON_FIELDS = ['name', 'listed', 'reportsTo'] as const;

export function comparePeople(before: Person, after: Person, twin: Twin): Change[] {
  const subject = subjectOf(after);
  const { listed } = after.data;
  const naming: Change = {
    type: listed ? 'person-listed' : 'person-unlisted',
    subject,
    files: [subject.file],
  };
  return [
    ...renamed('person-renamed', subject, before, after),
    ...(before.data.listed === listed ? [] : [naming]),
    ...redirected('reporting-changed', subject, before.reportsTo, after.reportsTo, twin),
  ];
}
