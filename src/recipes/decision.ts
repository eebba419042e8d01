import type { Day } from '../org/day.ts';
import type { Answers } from './answers.ts';
import { idFrom, idQuestion } from './id.ts';
import { fieldQuestion } from './question.ts';
import { answered, answeredList, type Recipe } from './recipe.ts';
import { section } from './to-write.ts';

export const decision: Recipe = {
  summary: 'judgment, on record',
  questions: [
    fieldQuestion('decision', 'title', {
      ask: 'What is decided or proposed? One sentence.',
      example: 'We start before sign-up',
    }),
    idQuestion('title'),
    // Today is as good an answer as any, so nobody has to give one.
    fieldQuestion('decision', 'date', { isRequired: () => false }),
    fieldQuestion('decision', 'status', { ask: 'Where does it stand?', isRequired: () => false }),
    fieldQuestion('decision', 'outcome', { ask: 'Which outcome does it serve?' }),
    fieldQuestion('decision', 'pod', { ask: 'Which pod does it bind?' }),
    fieldQuestion('decision', 'deciders', { flag: 'decider', ask: 'Who decides?' }),
    fieldQuestion('decision', 'supersedes', { ask: 'Which earlier decision does it replace?' }),
  ],
  id(answers, on) {
    const words = idFrom(answers, 'title');
    // The file's name begins with the day; an id that was copied from another file has one already.
    return words === '' ? '' : `${day(answers, on)}-${words.replace(/^\d{4}-\d{2}-\d{2}-/, '')}`;
  },
  pages: (id, answers, { on }) => [
    {
      kind: 'decision',
      id,
      fields: [
        ...answered(answers, 'title'),
        { name: 'date', value: day(answers, on) },
        { name: 'status', value: answers.one('status') ?? 'proposed' },
        ...answered(answers, 'outcome'),
        ...answered(answers, 'pod'),
        ...answeredList(answers, 'decider', 'deciders'),
        ...answered(answers, 'supersedes'),
      ],
      body: [
        ...section('Context', 'what makes this a question now, and what is known?'),
        ...section('Options', 'what could be done, including nothing, and what speaks for and against each?'),
        ...section('Decision', 'what is done, and which reason weighed most?'),
        ...section('Consequences', 'what follows, what is given up, and what would make us look again?'),
      ],
    },
  ],
  next: 'Write the reasons down while they are fresh, and open a pull request for those who should object.',
};

function day(answers: Answers, on: Day): Day {
  return answers.one('date') ?? on;
}
