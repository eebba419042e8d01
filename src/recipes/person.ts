import { idFrom, idQuestion } from './id.ts';
import { fieldQuestion } from './question.ts';
import { answered, type Recipe } from './recipe.ts';

export const person: Recipe = {
  summary: 'somebody who is here; the name is enough',
  questions: [
    fieldQuestion('person', 'name', {
      ask: 'What is the name, as the person writes it?',
      example: 'Ana Larghetto',
    }),
    idQuestion('name'),
    fieldQuestion('person', 'title', { ask: 'Which title, if any? Lenses never come from titles.' }),
    fieldQuestion('person', 'pronouns', {}),
    fieldQuestion('person', 'location', {}),
    fieldQuestion('person', 'timezone', { example: 'Europe/Lisbon' }),
    fieldQuestion('person', 'reportsTo', { flag: 'reports-to', ask: 'Who is answerable for this person?' }),
  ],
  id: (answers) => idFrom(answers, 'name'),
  pages: (id, answers) => [
    {
      kind: 'person',
      id,
      fields: [
        ...answered(answers, 'name'),
        ...answered(answers, 'title'),
        ...answered(answers, 'pronouns'),
        ...answered(answers, 'location'),
        ...answered(answers, 'timezone'),
        ...answered(answers, 'reports-to', 'reportsTo'),
      ],
      body: [],
    },
  ],
  next: 'Add "{ person: <id>, lenses: [] }" to the members of a pod, in its pod.md.',
};
