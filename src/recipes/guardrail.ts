import { idFrom, idQuestion } from './id.ts';
import { fieldQuestion } from './question.ts';
import { answered, type Recipe } from './recipe.ts';
import { section } from './to-write.ts';

export const guardrail: Recipe = {
  summary: 'coordination that stays whole across all pods',
  questions: [
    fieldQuestion('guardrail', 'title', { ask: 'What is it called?', example: 'Listener privacy' }),
    idQuestion('title'),
    fieldQuestion('guardrail', 'kind', { ask: 'What does it keep whole?' }),
    fieldQuestion('guardrail', 'owner', { ask: 'Who answers for it?' }),
    fieldQuestion('guardrail', 'summary', { ask: 'What must nobody do alone, or ever? One sentence.' }),
  ],
  id: (answers) => idFrom(answers, 'title'),
  pages: (id, answers) => [
    {
      kind: 'guardrail',
      id,
      fields: [
        ...answered(answers, 'title'),
        ...answered(answers, 'kind'),
        ...answered(answers, 'owner'),
        ...answered(answers, 'summary'),
      ],
      body: [
        ...section('What it covers', 'which work touches it, and which does not?'),
        ...section('The rule', 'what is always done, and what never, in words that could be checked?'),
        ...section('Asking', 'who can grant an exception, how fast, and where is it written down?'),
      ],
    },
  ],
  next: 'Name it in the outcomes that stay inside it ("guardrails: [<id>]").',
};
