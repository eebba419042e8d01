import type { Rule } from './rule.ts';

/** One option of a rule, as its page tells of it. */
export interface RuleOption {
  readonly name: string;
  readonly default: unknown;
  /** What it means, in a sentence. */
  readonly meaning: string;
}

/** The options of a rule besides its severity, in the order of its file. */
export function optionsOf(rule: Rule): RuleOption[] {
  const defaults = rule.options.parse({});
  return Object.entries(rule.options.shape).map(([name, schema]) => ({
    name,
    default: defaults[name],
    meaning: (schema as { description?: string }).description ?? '',
  }));
}
