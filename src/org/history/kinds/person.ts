import type { Person } from '../../org.ts';
import type { Change } from '../change.ts';
import type { Twin } from '../pair.ts';
import { subjectOf, subjectsValue } from '../subject.ts';

/** The fields that {@link comparePeople} tells of. */
export const PERSON_FIELDS = ['name', 'listed', 'reportsTo'] as const;

export function comparePeople(before: Person, after: Person, twin: Twin): Change[] {
  const subject = subjectOf(after);
  const about = { subject, files: [subject.file] };
  const changes: Change[] = [];
  if (before.title !== after.title)
    changes.push({
      type: 'person-renamed',
      ...about,
      before: { text: before.title },
      after: { text: after.title },
    });
  if (before.data.listed !== after.data.listed)
    changes.push({ type: after.data.listed ? 'person-listed' : 'person-unlisted', ...about });
  if ((before.reportsTo && twin(before.reportsTo)) !== after.reportsTo)
    changes.push({
      type: 'reporting-changed',
      ...about,
      before: subjectsValue([before.reportsTo]),
      after: subjectsValue([after.reportsTo]),
    });
  return changes;
}
