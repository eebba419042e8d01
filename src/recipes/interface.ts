import type { Answers } from './answers.ts';
import { idFrom, idQuestion } from './id.ts';
import { fieldQuestion } from './question.ts';
import { answered, answeredList, type Recipe } from './recipe.ts';
import { section } from './to-write.ts';

const isCollaboration = (answers: Answers) => answers.one('mode') === 'collaboration';

export const interfaceRecipe: Recipe = {
  summary: 'what pods offer each other instead of meetings',
  questions: [
    fieldQuestion('interface', 'title', { ask: 'What is offered?', example: 'Play log' }),
    idQuestion('title'),
    fieldQuestion('interface', 'summary', { ask: 'What does a consumer get? One sentence.' }),
    fieldQuestion('interface', 'provider', { ask: 'Which pod offers it?' }),
    fieldQuestion('interface', 'consumers', { flag: 'consumer', ask: 'Which pods use it?' }),
    fieldQuestion('interface', 'mode', { ask: 'How do they work together?' }),
    fieldQuestion('interface', 'until', {
      ask: 'When does the collaboration end?',
      example: '2027-03-31',
      isRequired: isCollaboration,
      isAsked: isCollaboration,
    }),
    fieldQuestion('interface', 'kind', { ask: 'What crosses it?' }),
  ],
  id: (answers) => idFrom(answers, 'title'),
  pages: (id, answers) => [
    {
      kind: 'interface',
      id,
      fields: [
        ...answered(answers, 'title'),
        ...answered(answers, 'summary'),
        ...answered(answers, 'provider'),
        ...answeredList(answers, 'consumer', 'consumers'),
        ...answered(answers, 'mode'),
        ...answered(answers, 'kind'),
        {
          name: 'status',
          value: 'experimental',
          above: 'Stable once it says what consumers may rely on (serviceLevel).',
        },
        ...answered(answers, 'until'),
      ],
      body: [
        ...section('What you get', 'what exactly does a consumer get, and how?'),
        ...section('At the edges', 'what does it mean when something is missing, late or empty?'),
        ...section('When it breaks', 'how does a consumer notice, whom do they tell, and what happens then?'),
      ],
    },
  ],
  next: 'Write the contract below the front matter, or where "contract:" says.',
};
