import type { Diagnostic } from '../org/diagnostic.ts';
import type { Answer } from './answer.ts';
import type { WrittenAddress } from './written-addresses.ts';

const RULE = 'external-link';

/** What there is to say about an address, at the first place where it is written; the others are named with it. */
export function findingOf({ url, places: [first, ...others] }: WrittenAddress, answer: Answer): Diagnostic[] {
  if (answer.kind === 'there') return [];
  const related = others.map((place) => ({ ...place, message: 'also written here' }));
  return [{ rule: RULE, ...first, ...sayingOf(url, answer), ...(related.length > 0 ? { related } : {}) }];
}

function sayingOf(
  url: string,
  answer: Exclude<Answer, { kind: 'there' }>,
): Pick<Diagnostic, 'severity' | 'message' | 'hint'> {
  switch (answer.kind) {
    case 'moved':
      return {
        severity: 'warning',
        message: `${url} has moved for good`,
        hint: `Write ${answer.to} instead.`,
      };
    case 'broken':
      return {
        severity: 'error',
        message: `${url} leads nowhere: ${answer.reason}`,
        hint: 'Find where it went, link to an archived copy, or take the link away.',
      };
    case 'withheld':
      return {
        severity: 'info',
        message: `${url} cannot be checked: ${answer.reason}`,
        hint: 'Open it in a browser once; --ignore leaves it out from then on.',
      };
    case 'trouble':
      return {
        severity: 'warning',
        message: `${url} cannot be reached: ${answer.reason}`,
        hint: 'Trouble of this kind often passes: check again before you change anything.',
      };
    case 'private':
      return {
        severity: 'info',
        message: `${url} is in a private network and was not asked for`,
        hint: '--private asks for such addresses too, where the content is trusted.',
      };
  }
}
