import { LENSES } from '../org/collections/lens.ts';
import type { Day } from '../org/day.ts';
import { howWeWorkBody } from './how-we-work.ts';
import { idFrom, idQuestion } from './id.ts';
import { memberQuestion, membersFrom } from './members.ts';
import { fieldQuestion } from './question.ts';
import { answered, type NewField, type Recipe } from './recipe.ts';
import { section } from './to-write.ts';

export const pod: Recipe = {
  summary: 'the people who own outcomes, and how they work',
  questions: [
    fieldQuestion('pod', 'title', {
      ask: 'What is the pod called? An aim, never a department.',
      example: 'First Play',
    }),
    idQuestion('title'),
    fieldQuestion('pod', 'summary', { ask: 'What does it own? One sentence.' }),
    memberQuestion,
    fieldQuestion('pod', 'formedOn', { flag: 'date' }),
  ],
  id: (answers) => idFrom(answers, 'title'),
  pages: (id, answers, { on, handbook }) => {
    const day = answers.one('date') ?? on;
    return [
      {
        kind: 'pod',
        id,
        fields: [
          ...answered(answers, 'title'),
          ...answered(answers, 'summary'),
          ...people(answers.all('member'), day),
          { name: 'formedOn', value: day },
        ],
        body: [
          ...section('What you can have from us', 'what should others come to this pod for, and how?'),
          ...section('What we ask of you', 'what does the pod need from others, and how far ahead?'),
          ...section('What we do not do', 'what do others expect of it in vain, and who does that?'),
        ],
      },
      { kind: 'how-we-work', id, fields: [], body: howWeWorkBody(handbook.settings.howWeWork.sections) },
    ];
  },
  next: 'Name the pod in the outcomes it answers for ("pod: <id>"), and write how-we-work.md together.',
};

/** Members from their first day, and what nobody covers: a gap that is written down gets offers of help. */
function people(answers: readonly string[], day: Day): NewField[] {
  const members = membersFrom(answers);
  const uncovered = LENSES.filter((lens) => !members.some(({ lenses }) => lenses.includes(lens)));
  const fields: NewField[] = [];
  if (members.length > 0) {
    fields.push({ name: 'members', value: members.map((member) => ({ ...member, from: day })) });
  }
  if (uncovered.length > 0) {
    fields.push({
      name: 'vacancies',
      value: uncovered.map((lens) => ({ lens, since: day })),
      above: 'Nobody covers these yet.',
    });
  }
  return fields;
}
