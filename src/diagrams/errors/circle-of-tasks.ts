/** The last task of a Gantt chart that waits for itself, perhaps by way of others. */
export interface CircleOfTasks {
  readonly task: string;
  /** 1-based, in the text. */
  readonly line: number;
}

interface Task {
  readonly id: string;
  readonly line: number;
  readonly waitsFor: readonly string[];
}

/** Looks for tasks that begin after each other. */
export function circleOfTasks(text: string): CircleOfTasks | undefined {
  const tasks = text.split('\n').flatMap((line, index) => readTask(line, index + 1));
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const last = tasks.findLast((task) => isAmong(task, task.waitsFor, byId, new Set()));
  return last && { task: last.id, line: last.line };
}

function isAmong(
  task: Task,
  waitsFor: readonly string[],
  byId: ReadonlyMap<string, Task>,
  seen: Set<string>,
): boolean {
  return waitsFor.some((id) => {
    if (id === task.id) return true;
    if (seen.has(id)) return false;
    seen.add(id);
    return isAmong(task, byId.get(id)?.waitsFor ?? [], byId, seen);
  });
}

/** `Name : crit, id, after other, 3d`; only one with an id can be waited for. */
function readTask(line: string, at: number): Task[] {
  const facts = line
    .slice(line.indexOf(':') + 1)
    .split(',')
    .map((fact) => fact.trim())
    .filter((fact) => !/^(?:active|crit|done|milestone|vert)$/.test(fact));
  const [id, start] = facts;
  if (facts.length !== 3 || id === undefined) return [];
  const [, others] = /^after\s+(.+)/.exec(start ?? '') ?? [];
  return [{ id, line: at, waitsFor: others?.split(/\s+/) ?? [] }];
}
