import type { Explanation } from './explanation.ts';
import { nameErrors } from './name-errors.ts';
import { valueErrors } from './value-errors.ts';

/** Explains an error or a warning of Mermaid's; `undefined` for one that nobody has met yet. */
export function explain(said: string): Explanation | undefined {
  for (const [pattern, explanation] of [...nameErrors, ...valueErrors]) {
    const match = pattern.exec(said);
    if (match) return explanation(...match.slice(1));
  }
  return undefined;
}
