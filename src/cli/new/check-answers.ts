import type { Answers } from '../../recipes/answers.ts';
import type { Handbook } from '../../recipes/handbook.ts';
import type { Question } from '../../recipes/question.ts';
import { UsageError } from '../options.ts';

/** The questions that need an answer and have none. */
export function unanswered(questions: readonly Question[], answers: Answers): Question[] {
  return questions.filter(({ flag, isRequired }) => isRequired(answers) && !answers.has(flag));
}

/** Refuses answers that cannot be used, and missing ones: all of them at once, so that one more try is enough. */
export function refuseBadAnswers(
  questions: readonly Question[],
  answers: Answers,
  handbook: Handbook,
  missing: readonly Question[],
): void {
  const lines = questions.flatMap((question) =>
    answers.all(question.flag).flatMap((answer) => {
      const problem = question.problem(answer, handbook);
      return problem === undefined ? [] : [`--${question.flag}: ${problem}`];
    }),
  );
  const width = Math.max(0, ...missing.map((question) => asFlag(question).length));
  const needed = missing.map((question) =>
    `  ${asFlag(question).padEnd(width)}  ${question.ask ?? ''}`.trimEnd(),
  );
  if (needed.length > 0) lines.unshift(['Missing:', ...needed].join('\n'));
  if (lines.length > 0) throw new UsageError(lines.join('\n'));
}

function asFlag({ flag, placeholder }: Question): string {
  return `--${flag} ${placeholder}`;
}
