import { Answers } from '../../recipes/answers.ts';
import { RECIPES } from '../../recipes/index.ts';
import type { Question } from '../../recipes/question.ts';

const NOTHING = new Answers(new Map());
const WIDTH = 100;

/** How `podbook new` is called, from the recipes themselves. */
export function usageOfNew(): string {
  const names = [...RECIPES.keys()];
  const width = Math.max(...names.map(({ length }) => length));
  const lines = [...RECIPES].map(([name, { summary, questions }]) => {
    const flags = wrap(questions.map(flagInUsage), WIDTH - width);
    return [
      `  ${name.padEnd(width)}  ${summary}`,
      ...flags.map((line) => `  ${' '.repeat(width)}  ${line}`),
    ].join('\n');
  });
  return [
    `podbook new ${names.join('|')} [flags] [--content DIR] [--on DATE]`,
    '',
    ...lines,
    '',
    '  In a terminal it asks for what the flags leave open. … after a flag: may be repeated.',
    '  --content DIR  the organisation’s folder (PODBOOK_CONTENT; content)',
    '  --on DATE      the day that counts as today (PODBOOK_ON; today)',
    '',
    '  Exit code: 0 written, 1 it is there already, 2 something is missing or cannot be.',
  ].join('\n');
}

function flagInUsage({ flag, placeholder, isList, isRequired }: Question): string {
  const written = `--${flag} ${placeholder}`;
  return `${isRequired(NOTHING) ? written : `[${written}]`}${isList ? '…' : ''}`;
}

/** Parts that belong together stay on one line. */
function wrap(parts: readonly string[], width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    if (line !== '' && line.length + part.length >= width) {
      lines.push(line);
      line = part;
    } else {
      line = line === '' ? part : `${line} ${part}`;
    }
  }
  return [...lines, line];
}
