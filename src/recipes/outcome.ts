import type { Answers } from './answers.ts';
import { idFrom, idQuestion } from './id.ts';
import { fieldQuestion } from './question.ts';
import { answered, type NewField, type Recipe } from './recipe.ts';
import { section } from './to-write.ts';

const isUnderWay = (answers: Answers) => answers.has('status') && answers.one('status') !== 'proposed';

const MEASURE = `A measure turns an opinion into evidence:
- metric: New listeners who hear a song within a minute
  unit: "%"
  baseline: 31
  target: 45
  due: 2027-06-30`;

export const outcome: Recipe = {
  summary: 'what is worth achieving',
  questions: [
    fieldQuestion('outcome', 'title', {
      ask: 'What is different for somebody when it is reached? A result, not a task.',
      example: 'Activate users',
    }),
    idQuestion('title'),
    fieldQuestion('outcome', 'summary', {
      ask: 'The same in one sentence, for people who do not know it yet',
    }),
    fieldQuestion('outcome', 'pod', { ask: 'Which pod answers for it?', isRequired: isUnderWay }),
    fieldQuestion('outcome', 'parent', { ask: 'Which larger outcome does it serve?' }),
    fieldQuestion('outcome', 'definitionOfDone', {
      flag: 'done',
      ask: 'What is true when it is done? One sentence.',
      example: 'Nobody needs an account before the first song.',
      isRequired: isUnderWay,
    }),
    fieldQuestion('outcome', 'status', {}),
  ],
  id: (answers) => idFrom(answers, 'title'),
  pages: (id, answers) => [
    {
      kind: 'outcome',
      id,
      fields: [
        ...answered(answers, 'title'),
        ...answered(answers, 'summary'),
        ...answered(answers, 'pod'),
        ...answered(answers, 'parent'),
        status(answers),
        {
          name: 'definitionOfDone',
          value: answers.has('done')
            ? answers.all('done')
            : ['To write: what is true for somebody when this is done?'],
          below: MEASURE,
        },
      ],
      body: [
        ...section('Why it matters', 'to whom does it matter, and what evidence says so?'),
        ...section('Where we stand', 'what do the numbers say today, and what has been tried?'),
      ],
    },
  ],
  next: 'Agree on what done means, with at least one measure; then set "status: active".',
};

function status(answers: Answers): NewField {
  const value = answers.one('status') ?? 'proposed';
  const isProposed = value === 'proposed';
  return {
    name: 'status',
    value,
    ...(isProposed && { above: 'Active once a pod answers for it and done is agreed on.' }),
  };
}
