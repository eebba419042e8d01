import type { Pod } from '../../org.ts';
import type { Change, Subject, Value } from '../change.ts';
import { renamed } from '../replaced.ts';
import { subjectOf, subjectsValue } from '../subject.ts';

/** The fields that {@link comparePods}, the memberships and the vacancies tell of. */
export const POD_FIELDS = ['title', 'members', 'vacancies', 'closedOn'] as const;

export function newPod(pod: Pod): Change[] {
  const subject = subjectOf(pod);
  const about = { subject, files: [subject.file] };
  const after = subjectsValue(pod.outcomes);
  const formed: Change = { type: 'pod-formed', ...about, day: pod.data.formedOn, after };
  return pod.data.closedOn ? [formed, closed(subject, pod.data.closedOn)] : [formed];
}

export function comparePods(before: Pod, after: Pod): Change[] {
  const subject = subjectOf(after);
  const about = { subject, files: [subject.file] };
  const changes = renamed('pod-renamed', subject, before, after);
  const [old, young] = [before.data.closedOn, after.data.closedOn];
  if (young !== undefined && old !== young)
    changes.push(closed(subject, young, old === undefined ? undefined : { day: old }));
  if (old !== undefined && young === undefined)
    changes.push({ type: 'pod-reopened', ...about, before: { day: old } });
  return changes;
}

function closed(subject: Subject, day: string, before?: Value): Change {
  return { type: 'pod-closed', subject, day, before, files: [subject.file] };
}
