import type { Pod } from '../org.ts';
import { subjectsIn } from './dependents.ts';
import type { LogEntry, LoggedChange } from './log.ts';
import type { Present } from './present.ts';

/** What became of each pod that there is today: the entries of the log, in their order, with the changes that name the pod or were its matter. */
export function podLogs(entries: readonly LogEntry[], present: Present): Map<Pod, LogEntry[]> {
  const logs = new Map<Pod, LogEntry[]>();
  for (const entry of entries) {
    for (const [pod, changes] of byPod(entry.changes, present)) {
      const log = logs.get(pod) ?? [];
      log.push({ ...entry, changes });
      logs.set(pod, log);
    }
  }
  return logs;
}

function byPod(changes: readonly LoggedChange[], present: Present): Map<Pod, LoggedChange[]> {
  const found = new Map<Pod, LoggedChange[]>();
  for (const each of changes) {
    const subjects = [...subjectsIn(each.change), ...(each.pod ? [each.pod] : [])];
    const pods = subjects.map(present).filter((entity) => entity?.kind === 'pod');
    for (const pod of new Set(pods)) found.set(pod, [...(found.get(pod) ?? []), each]);
  }
  return found;
}
