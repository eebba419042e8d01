import { isId } from '../org/collections/fields.ts';
import { toId } from '../org/collections/locations.ts';
import type { Answers } from './answers.ts';
import type { Question } from './question.ts';

/** Longer names are hard to read in a list and to type in a reference. */
const MAX_DERIVED = 60;
/** The names of files have an end on every file system; a folder, a date and `.md` want room too. */
const MAX_GIVEN = 120;

/** The id that was given, else the one that a title makes; `''` where it makes none. */
export function idFrom(answers: Answers, title: string): string {
  return answers.one('id') ?? shorten(toId(answers.one(title) ?? ''));
}

/** Whether there is a title, and no id can be made from it: it is in another script, say. */
export function isNameless(answers: Answers, title: string): boolean {
  return answers.has(title) && toId(answers.one(title) ?? '') === '';
}

/** A question after the id. It is only asked where the title makes none. */
export function idQuestion(title: string): Question {
  return {
    flag: 'id',
    placeholder: 'ID',
    ask: `Which id? The ${title} has no letters a-z to make it from.`,
    isList: false,
    isAsked: (answers) => isNameless(answers, title),
    isRequired: (answers) => isNameless(answers, title),
    problem(answer) {
      if (!isId(answer)) return 'only a-z, 0-9 and single hyphens between them can be in an id';
      return answer.length > MAX_GIVEN ? `an id has at most ${MAX_GIVEN} letters` : undefined;
    },
  };
}

/** Cut after a word. */
function shorten(id: string): string {
  if (id.length <= MAX_DERIVED) return id;
  const cut = id.slice(0, MAX_DERIVED + 1);
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : id.slice(0, MAX_DERIVED);
}
