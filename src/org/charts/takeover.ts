import type { Org, OrgFunction, Outcome } from '../org.ts';
import { topOutcomes } from '../outcome-tree.ts';

/** Functions × top outcomes: who took over what from the functional organisation. */
export interface Takeover {
  readonly functions: readonly OrgFunction[];
  readonly rows: readonly TakeoverRow[];
  /** Functions whose work nobody has taken over. */
  readonly orphans: readonly OrgFunction[];
}

export interface TakeoverRow {
  readonly outcome: Outcome;
  /** One for each function, in their order: the outcomes of this branch that replace it. */
  readonly cells: readonly (readonly Outcome[])[];
}

export function takeover(org: Org): Takeover {
  const functions = [...org.functions.values()];
  const rows = topOutcomes(org).map((outcome) => {
    const branch = branchOf(outcome);
    const cells = functions.map((each) => branch.filter((member) => member.replaces.includes(each)));
    return { outcome, cells };
  });
  return {
    functions,
    rows: rows.filter(({ cells }) => cells.some((cell) => cell.length > 0)),
    orphans: functions.filter(({ replacedBy }) => replacedBy.length === 0),
  };
}

function branchOf(outcome: Outcome, seen: Set<Outcome> = new Set()): Outcome[] {
  if (seen.has(outcome)) return [];
  seen.add(outcome);
  return [outcome, ...outcome.children.flatMap((child) => branchOf(child, seen))];
}
