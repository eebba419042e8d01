import type { z } from 'zod';
import { daySchema, type ReferenceTarget } from '../org/collections/fields.ts';
import { type DataOf, type Kind, SCHEMAS } from '../org/collections/index.ts';
import { definition, unwrapped } from '../org/exports/definition.ts';
import { choicesOf, referencesOf } from '../org/exports/field-type.ts';
import { didYouMean } from '../org/suggest.ts';
import type { Answers } from './answers.ts';
import type { Choice, Handbook } from './handbook.ts';

/** One thing to know before a page can be written. */
export interface Question {
  /** Name of the flag, and of the answer. */
  readonly flag: string;
  /** The field that it fills, where it is one of the page it is about. */
  readonly field?: string;
  /** What stands for the value in the usage: `ID`, `TEXT`, the words there are. */
  readonly placeholder: string;
  /** How a person is asked. Absent: only the flag sets it. */
  readonly ask?: string;
  readonly example?: string;
  /** Whether a person is asked at all, with what is known by then. Absent: always. */
  readonly isAsked?: (answers: Answers) => boolean;
  /** Whether there can be several answers. */
  readonly isList: boolean;
  isRequired(answers: Answers): boolean;
  /** What is wrong with an answer. */
  problem(answer: string, handbook: Handbook): string | undefined;
  /** What there is to choose from; absent where any text will do. */
  choices?(handbook: Handbook): Choice[];
}

/** What a recipe says of a question beyond what the field's schema knows. */
type Wording = Pick<Question, 'ask' | 'example' | 'isAsked'> & {
  readonly flag?: string;
  readonly isRequired?: (answers: Answers) => boolean;
};

/** A question that fills a field. The field's schema says what can be answered, and whether it must be. */
export function fieldQuestion<K extends Kind>(
  kind: K,
  field: keyof DataOf<K> & string,
  { flag = field, isRequired, ...wording }: Wording,
): Question {
  const schema = (SCHEMAS[kind].shape as Record<string, z.ZodType>)[field] as z.ZodType;
  const { element } = definition(unwrapped(schema));
  const target = referencesOf(schema);
  const words = choicesOf(schema);
  const isNeeded = !schema.safeParse(undefined).success;
  return {
    flag,
    field,
    placeholder: placeholderOf(schema),
    ...wording,
    isList: element !== undefined,
    isRequired: isRequired ?? (() => isNeeded),
    problem: (answer, handbook) =>
      problemOfChoice(answer, target, words, handbook) ?? problemOfText(element ?? schema, answer),
    ...(target && { choices: (handbook: Handbook) => handbook.choices(target) }),
    ...(words.length > 0 && { choices: () => words.map((value) => ({ value, label: value })) }),
  };
}

function placeholderOf(schema: z.ZodType): string {
  if (referencesOf(schema)) return 'ID';
  const words = choicesOf(schema);
  if (words.length > 0) return words.join('|');
  return unwrapped(schema) === daySchema ? 'DATE' : 'TEXT';
}

/** What is wrong with an id or a word that is chosen from several. */
export function problemOfChoice(
  answer: string,
  target: ReferenceTarget | undefined,
  words: readonly string[],
  handbook: Handbook,
): string | undefined {
  const known = target ? handbook.choices(target).map(({ value }) => value) : words;
  if ((target === undefined && words.length === 0) || known.includes(answer)) return undefined;
  const problem = target
    ? `there is no ${target} ${JSON.stringify(answer)}`
    : `unexpected ${JSON.stringify(answer)}`;
  return `${problem}. ${didYouMean(answer, known) ?? listOf(known)}`;
}

function listOf(known: readonly string[]): string {
  if (known.length === 0) return 'None is written down yet.';
  const few = known.slice(0, 8);
  return `Known: ${few.join(', ')}${known.length > few.length ? ` and ${known.length - few.length} more` : ''}.`;
}

function problemOfText(schema: z.ZodType, answer: string): string | undefined {
  const parsed = schema.safeParse(answer);
  return parsed.success ? undefined : parsed.error.issues[0]?.message;
}
