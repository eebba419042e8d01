import type { Readable, Writable } from 'node:stream';
import { autocomplete, autocompleteMultiselect, isCancel, multiselect, select, text } from '@clack/prompts';
import { LENSES } from '../../org/collections/lens.ts';
import { lensName } from '../../org/lens-name.ts';
import type { Answers } from '../../recipes/answers.ts';
import type { Choice, Handbook } from '../../recipes/handbook.ts';
import { memberQuestion, memberText } from '../../recipes/members.ts';
import type { Question } from '../../recipes/question.ts';
import { spokenIn } from '../../site/languages/index.ts';
import { UsageError } from '../options.ts';

/** The terminal that is asked; another one in tests. */
export interface Terminal {
  readonly input?: Readable;
  readonly output?: Writable;
}

/** Asks for everything that the flags have left open. Nothing when the person gave up. */
export async function askMissing(
  questions: readonly Question[],
  given: Answers,
  handbook: Handbook,
  terminal: Terminal = {},
): Promise<Answers | undefined> {
  let answers = given;
  for (const question of questions) {
    const { flag, ask, isAsked, isRequired } = question;
    if (answers.has(flag) || ask === undefined || isAsked?.(answers) === false) continue;
    const prompt = new Prompt(question, ask, isRequired(answers), handbook, terminal);
    const values = await prompt.run();
    if (values === undefined) return undefined;
    answers = answers.with(flag, values);
  }
  return answers;
}

class Prompt {
  readonly #question: Question;
  readonly #message: string;
  readonly #isRequired: boolean;
  readonly #handbook: Handbook;
  readonly #terminal: Terminal;

  constructor(question: Question, ask: string, isRequired: boolean, handbook: Handbook, terminal: Terminal) {
    this.#question = question;
    this.#message = isRequired ? ask : `${ask} (optional)`;
    this.#isRequired = isRequired;
    this.#handbook = handbook;
    this.#terminal = terminal;
  }

  async run(): Promise<readonly string[] | undefined> {
    const choices = this.#question.choices?.(this.#handbook);
    if (choices === undefined) return this.#text();
    if (choices.length > 0) return this.#question.isList ? this.#several(choices) : this.#one(choices);
    if (this.#isRequired) throw new UsageError(`--${this.#question.flag}: there is none to choose from yet`);
    return [];
  }

  async #text(): Promise<readonly string[] | undefined> {
    const { example } = this.#question;
    const answer = await text({
      ...this.#terminal,
      message: this.#message,
      ...(example !== undefined && { placeholder: `e.g. ${example}` }),
      validate: (value) => {
        const written = value?.trim() ?? '';
        if (written === '') return this.#isRequired ? 'Expected some text' : undefined;
        return this.#question.problem(written, this.#handbook);
      },
    });
    if (isCancel(answer)) return undefined;
    return [answer ?? ''].map((each) => each.trim()).filter((each) => each !== '');
  }

  async #one(choices: readonly Choice[]): Promise<readonly string[] | undefined> {
    const none = this.#isRequired ? [] : [{ value: '', label: 'None' }];
    const options = [...none, ...choices.map(option)];
    const ask = { ...this.#terminal, message: this.#message, options, maxItems: 10 };
    const answer = await (options.length > 10 ? autocomplete(ask) : select(ask));
    if (isCancel(answer)) return undefined;
    return answer === '' ? [] : [answer];
  }

  async #several(choices: readonly Choice[]): Promise<readonly string[] | undefined> {
    const options = choices.map(option);
    const ask = {
      ...this.#terminal,
      message: this.#message,
      options,
      maxItems: 10,
      required: this.#isRequired,
    };
    const answers = await (options.length > 10 ? autocompleteMultiselect(ask) : multiselect(ask));
    if (isCancel(answers)) return undefined;
    return this.#question === memberQuestion ? this.#lensesOf(answers, choices) : answers;
  }

  async #lensesOf(people: readonly string[], choices: readonly Choice[]): Promise<string[] | undefined> {
    const members: string[] = [];
    for (const person of people) {
      const name = choices.find(({ value }) => value === person)?.label ?? person;
      const lenses = await multiselect({
        ...this.#terminal,
        message: `Which lenses does ${name} cover? Choose the primary one first. (optional)`,
        options: LENSES.map((value) => ({
          value,
          label: lensName(this.#handbook, value),
          hint: this.#handbook.settings.lenses[value].question ?? spokenIn('en').words.lens[value].question,
        })),
        required: false,
      });
      if (isCancel(lenses)) return undefined;
      members.push(memberText({ person, lenses }));
    }
    return members;
  }
}

/** The id is shown where it says more than the name. */
function option({ value, label }: Choice): { value: string; label: string; hint?: string } {
  return label === value ? { value, label } : { value, label, hint: value };
}
