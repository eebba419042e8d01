import type { z } from 'zod';
import { fieldNames } from '../collections/shape.ts';
import type { Diagnostic, Severity } from '../diagnostic.ts';
import type { Org } from '../org.ts';
import type { FieldPath } from '../record.ts';
import { didYouMean } from '../suggest.ts';
import type { Rule } from './rule.ts';

/** How an organisation wants one rule. */
export interface RuleSetting {
  readonly severity: Severity | 'off';
  /** Checked, with defaults filled in. */
  readonly options: Record<string, unknown>;
  /** What is wrong with what org.yaml says; the defaults apply then. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What org.yaml says of a rule. */
export function settingOf(org: Org, rule: Rule): RuleSetting {
  const written = org.settings.rules[rule.id] ?? {};
  if (typeof written === 'string') {
    return { severity: written, options: rule.options.parse({}), diagnostics: [] };
  }
  const { severity = rule.severity, ...given } = written;
  const parsed = rule.options.safeParse(given);
  if (parsed.success) return { severity, options: parsed.data, diagnostics: [] };
  return {
    severity,
    options: rule.options.parse({}),
    diagnostics: parsed.error.issues.flatMap((issue) => explain(org, rule, issue)),
  };
}

/** The ids in org.yaml's `rules` that no rule has. */
export function unknownRules(org: Org, rules: readonly Rule[]): Diagnostic[] {
  return Object.keys(org.settings.rules).flatMap((id) => {
    if (rules.some((rule) => rule.id === id)) return [];
    return [unknownRule(id, rules, org.source.placeOfKey(['rules', id]))];
  });
}

/** Says that there is no rule of a name. */
export function unknownRule(
  id: string,
  rules: readonly Rule[],
  place: { file: string; line: number; column: number },
): Diagnostic {
  const hint =
    didYouMean(
      id,
      rules.map((rule) => rule.id),
    ) ?? 'The rules are listed in the guide, and by "podbook explain".';
  return {
    rule: 'unknown-rule',
    severity: 'error',
    ...place,
    message: `There is no rule ${JSON.stringify(id)}`,
    hint,
  };
}

function explain(org: Org, rule: Rule, issue: z.core.$ZodIssue): Diagnostic[] {
  const known = [...fieldNames(rule.options, []), 'severity'];
  const path: FieldPath = ['rules', rule.id, ...(issue.path as FieldPath)];
  const problem = { rule: 'rule-options', severity: 'error' as const };
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...problem,
      ...org.source.placeOfKey([...path, key]),
      message: `The rule ${rule.id} has no option ${JSON.stringify(key)}`,
      hint: didYouMean(key, known) ?? `Its options: ${known.join(', ')}.`,
    }));
  }
  const reason = issue.message.replace(/^(?:Invalid input|Too small|Too big): /, '');
  return [
    {
      ...problem,
      ...org.source.place(path),
      message: `Unexpected ${JSON.stringify(issue.path.join('.'))} of the rule ${rule.id}: ${reason}`,
      hint: `"podbook explain ${rule.id}" tells what each option means.`,
    },
  ];
}
