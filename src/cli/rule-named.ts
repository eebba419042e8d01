import { RULES } from '../org/rules/index.ts';
import type { Rule } from '../org/rules/rule.ts';
import { didYouMean } from '../org/suggest.ts';
import { UsageError } from './options.ts';

/** The rule that somebody asked for at the command line. */
export function ruleNamed(id: string): Rule {
  const rule = RULES.find((each) => each.id === id);
  if (rule) return rule;
  const ids = RULES.map((each) => each.id);
  throw new UsageError(
    `There is no rule ${JSON.stringify(id)}. ${didYouMean(id, ids) ?? 'podbook explain lists them.'}`,
  );
}
