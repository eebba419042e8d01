import type { Diagnostic, Place } from '../diagnostic.ts';
import type { Org } from '../org.ts';
import type { Rule } from './rule.ts';
import { unknownRule } from './settings.ts';

/** A file's wish that a rule leave it alone, and why. */
export interface Waiver extends Place {
  /** Id of the rule. */
  readonly rule: string;
  readonly reason: string;
}

/** A finding that its file has waived. */
export interface Waived {
  readonly diagnostic: Diagnostic;
  readonly reason: string;
}

/**
 * Every waiver of the organisation. It speaks for findings in its own file only: a pod's page cannot waive for its
 * how-we-work page. org.yaml has none, since `rules` there says the same for everybody.
 */
export function waiversOf(org: Org): Waiver[] {
  return [...org.byFile.values()].flatMap(({ data, source }) =>
    Object.entries(data.waive).map(([rule, reason]) => ({
      rule,
      reason,
      ...source.placeOfKey(['waive', rule]),
    })),
  );
}

/** The waivers of rules that do not exist. */
export function unknownWaivers(waivers: readonly Waiver[], rules: readonly Rule[]): Diagnostic[] {
  return waivers.flatMap(({ rule, file, line, column }) =>
    rules.some(({ id }) => id === rule) ? [] : [unknownRule(rule, rules, { file, line, column })],
  );
}

/** Says that a waiver has nothing to waive. */
export function unusedWaiver({ rule, file, line, column }: Waiver): Diagnostic {
  return {
    rule: 'unused-waiver',
    severity: 'warning',
    file,
    line,
    column,
    message: `This waives ${rule}, which finds nothing in this file`,
    hint: 'Take it away, so that it does not hide what comes later.',
  };
}
