import { locate } from '../org/collections/locations.ts';
import { idFrom, isNameless } from './id.ts';
import { fieldQuestion, type Question } from './question.ts';
import { answered, type Recipe } from './recipe.ts';
import { toWrite } from './to-write.ts';

const pathQuestion: Question = {
  flag: 'path',
  placeholder: 'PATH',
  ask: 'Where in the guide? Folders are chapters.',
  example: 'pods/forming',
  isList: false,
  isRequired: (answers) => isNameless(answers, 'title'),
  problem(answer) {
    const location = locate(`guide/${answer}.md`);
    if (location.what === 'record') return undefined;
    return location.what === 'misplaced' ? location.message : 'a name that begins with _ or . is not read';
  },
};

export const page: Recipe = {
  summary: 'a company-wide chapter of the guide',
  questions: [
    fieldQuestion('guide', 'title', { ask: 'What is the page called?', example: 'Forming a pod' }),
    pathQuestion,
    fieldQuestion('guide', 'description', { ask: 'What does a reader learn? One sentence.' }),
    fieldQuestion('guide', 'steward', { ask: 'Who keeps it true?' }),
  ],
  id: (answers) => answers.one('path') ?? idFrom(answers, 'title'),
  pages: (id, answers) => [
    {
      kind: 'guide',
      id,
      fields: [
        ...answered(answers, 'title'),
        ...answered(answers, 'description'),
        ...answered(answers, 'steward'),
      ],
      body: [toWrite('what should everybody know, and what do they do differently once they know it?')],
    },
  ],
  next: 'Give it a place among its neighbours with "order:", and link to it from where readers come.',
};
