import { stringify } from 'yaml';
import { LENSES } from '../org/collections/lens.ts';
import { pathOf } from '../org/collections/locations.ts';
import type { Day } from '../org/day.ts';
import { Answers } from './answers.ts';
import type { Handbook } from './handbook.ts';
import { pageText } from './page-text.ts';
import type { Question } from './question.ts';
import type { NewField, NewPage, Recipe } from './recipe.ts';

/** A file that somebody is about to begin. */
export interface Template {
  /** Path in the content folder. Its name is to be changed with the title. */
  readonly path: string;
  readonly text: string;
}

/**
 * The first page of a recipe, for somebody who goes on in an editor: it passes the check as it stands, each answer has
 * its question above it, and what could be said besides stands below in comments.
 * @param standIn for the name that the page has not got yet: as its title, and as its file's
 * @returns nothing where the page needs something to refer to that is not written down
 */
export function templateOf(
  { questions, id, pages }: Recipe,
  standIn: { readonly title: string; readonly id: string },
  handbook: Handbook,
  on: Day,
): Template | undefined {
  const [name] = questions;
  if (name === undefined) return undefined;
  let answers = new Answers(
    new Map([
      [name.flag, [standIn.title]],
      ['id', [standIn.id]],
      ['path', [standIn.id]],
    ]),
  );
  for (const question of questions) {
    if (answers.has(question.flag) || !question.isRequired(answers)) continue;
    const [first] = question.choices?.(handbook) ?? [];
    if (first === undefined) return undefined;
    answers = answers.with(question.flag, [first.value]);
  }
  const [page] = pages(id(answers, on), answers, { on, handbook });
  if (page === undefined) return undefined;
  const text = pageText(withGuidance(page, questions, handbook));
  return { path: pathOf(page.kind, page.id), text };
}

function withGuidance(page: NewPage, questions: readonly Question[], handbook: Handbook): NewPage {
  const asked = new Map(
    questions.flatMap((question) => (question.field ? [[question.field, question]] : [])),
  );
  const fields = page.fields.map((field): NewField => {
    const above = field.above ?? asked.get(field.name)?.ask;
    return above === undefined ? field : { ...field, above };
  });
  const open = [...asked].filter(
    ([field, { ask, isAsked }]) =>
      ask !== undefined && isAsked === undefined && !fields.some(({ name }) => name === field),
  );
  const lines = open.flatMap(([field, question]) => sample(field, question, handbook));
  return lines.length === 0 ? page : { ...page, fields, more: [TAKE_AWAY, ...lines].join('\n') };
}

const TAKE_AWAY = 'What else is known? Take the "# " away in front of a field.';

/** A field as it could be written: with the first thing there is to choose, else with its question. */
function sample(field: string, { ask, example, isList, choices }: Question, handbook: Handbook): string[] {
  if (choices === undefined) return [line(field, example ?? ask)];
  const [first] = choices(handbook);
  if (first === undefined) return [];
  if (field === 'members') return [line(field, [{ person: first.value, lenses: LENSES }], ask)];
  return [line(field, isList ? [first.value] : first.value, ask)];
}

/** One line of YAML, whatever it holds. */
function line(field: string, value: unknown, note?: string): string {
  const yaml = stringify({ [field]: value }, { lineWidth: 0, collectionStyle: 'flow' }).trim();
  const bare = yaml.replace(/^\{ ?/, '').replace(/ ?\}$/, '');
  return note === undefined ? bare : `${bare} # ${note}`;
}
