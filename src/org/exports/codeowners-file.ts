import type { Diagnostic } from '../diagnostic.ts';
import type { Ownership } from './codeowners.ts';

/** The first line of every CODEOWNERS file that is made here. One that begins otherwise is somebody's own work. */
const MARK = '# Made by "podbook codeowners" from the organisation. Do not edit it:';

const HEAD = [
  MARK,
  '# change the members of a pod, a steward, or repository.maintainers in org.yaml, and run it again.',
  '# The last line that matches a file is the one that counts.',
];

/** The text of a CODEOWNERS file. Its lines are not lined up, so that one new name changes one line. */
export function codeownersText({ groups }: Ownership): string {
  const blocks = groups.map(({ title, paths }) =>
    [`# ${title}`, ...paths.map(({ pattern, owners }) => [pattern, ...owners].join(' '))].join('\n'),
  );
  return `${[HEAD.join('\n'), ...blocks].join('\n\n')}\n`;
}

/** Whether a CODEOWNERS file was made here, and can be made again without losing what somebody wrote. */
export function isMadeHere(text: string): boolean {
  return text.startsWith(MARK);
}

/**
 * What is out of date in a CODEOWNERS file: one diagnostic, at the first line that is not as it should be.
 * @param file its path, as it is to be shown
 * @param found its text; nothing where there is no such file
 */
export function staleCodeowners(file: string, found: string | undefined, expected: string): Diagnostic[] {
  if (found === expected) return [];
  const at = { rule: 'codeowners', severity: 'error', file, column: 1, hint: HINT } as const;
  if (found === undefined) return [{ ...at, line: 1, message: 'There is no such file' }];
  const [is, shouldBe] = [found.split('\n'), expected.split('\n')];
  const first = shouldBe.findIndex((line, index) => line !== is[index]);
  const line = first === -1 ? shouldBe.length : first + 1;
  const missing = shouldBe.filter((each) => !is.includes(each));
  const wrong = is.filter((each) => !shouldBe.includes(each));
  return [{ ...at, line, message: `This is out of date: ${sentence(missing, wrong)}` }];
}

const HINT = 'Run "podbook codeowners" and commit what it writes.';
const SHOWN = 5;

function sentence(missing: readonly string[], wrong: readonly string[]): string {
  const parts = [few('missing', missing), few('no longer true', wrong)].filter((part) => part !== '');
  return parts.length === 0 ? 'its lines are in another order' : parts.join('; ');
}

function few(what: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const more = lines.length > SHOWN ? ` and ${lines.length - SHOWN} more` : '';
  const shown = lines.slice(0, SHOWN).map((line) => JSON.stringify(line));
  return `${lines.length} ${lines.length === 1 ? 'line is' : 'lines are'} ${what}: ${shown.join(', ')}${more}`;
}
