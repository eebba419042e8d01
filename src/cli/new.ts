import { cancel, isCancel, select } from '@clack/prompts';
import { didYouMean } from '../org/suggest.ts';
import { Answers } from '../recipes/answers.ts';
import type { Handbook } from '../recipes/handbook.ts';
import { RECIPES } from '../recipes/index.ts';
import type { Recipe } from '../recipes/recipe.ts';
import { buildDay, contentDirectory } from '../site/settings.ts';
import type { Command } from './command.ts';
import { askMissing } from './new/ask.ts';
import { refuseBadAnswers, unanswered } from './new/check-answers.ts';
import { readHandbook } from './new/handbook.ts';
import { type Published, publish } from './new/publish.ts';
import { usageOfNew } from './new/usage.ts';
import { choose, readOptions, UsageError } from './options.ts';

export const newCommand: Command = {
  summary: 'writes the first version of a page, and asks for what it needs',
  usage: usageOfNew(),

  async run(args) {
    const hasName = args[0] !== undefined && !args[0].startsWith('-');
    const name = hasName ? args[0] : await askName();
    if (name === undefined) return givenUp();
    const recipe = recipeNamed(name);
    const { values, positionals } = readOptions(hasName ? args.slice(1) : args, optionsOf(recipe));
    if (positionals.length > 0) throw new UsageError(`Unexpected ${JSON.stringify(positionals[0])}`);
    choose({ content: text(values['content']), on: text(values['on']) });
    const handbook = readHandbook(contentDirectory());
    const answers = await complete(recipe, Answers.fromFlags(values), handbook);
    if (answers === undefined) return givenUp();
    const on = buildDay();
    const id = recipe.id(answers, on);
    const pages = recipe.pages(id, answers, { on, handbook });
    return report(publish(pages, handbook, on), recipe.next.replaceAll('<id>', id));
  },
};

function recipeNamed(name: string): Recipe {
  const recipe = RECIPES.get(name);
  if (recipe) return recipe;
  const known = [...RECIPES.keys()];
  throw new UsageError(
    `Nothing new is called ${JSON.stringify(name)}. ${didYouMean(name, known) ?? `Known: ${known.join(', ')}.`}`,
  );
}

async function askName(): Promise<string | undefined> {
  if (!isTerminal()) throw new UsageError(`What is new? Name one of ${[...RECIPES.keys()].join(', ')}.`);
  const options = [...RECIPES].map(([value, { summary }]) => ({ value, hint: summary }));
  const name = await select({ message: 'What is new?', options });
  return isCancel(name) ? undefined : name;
}

function optionsOf({ questions }: Recipe) {
  const flags = questions.map(({ flag, isList }) => [flag, { type: 'string', multiple: isList }] as const);
  return { ...Object.fromEntries(flags), content: { type: 'string' }, on: { type: 'string' } } as const;
}

/** In a terminal a person is asked for what is missing; a script is told all of it. */
async function complete(
  { questions }: Recipe,
  given: Answers,
  handbook: Handbook,
): Promise<Answers | undefined> {
  const missing = unanswered(questions, given);
  const isAsking = missing.length > 0 && isTerminal();
  refuseBadAnswers(questions, given, handbook, isAsking ? [] : missing);
  return isAsking ? askMissing(questions, given, handbook) : given;
}

function givenUp(): number {
  cancel('Nothing was written.');
  return 2;
}

function isTerminal(): boolean {
  return process.stdin.isTTY === true && process.stdout.isTTY === true && !process.env['CI'];
}

function report(published: Published, next: string): number {
  if (!published.isWritten) {
    console.error(`podbook new: ${published.taken} is there already, and stays as it is`);
    return 1;
  }
  for (const path of published.paths) console.log(`Wrote ${path}`);
  console.log(`\nNext: ${next}`);
  if (published.open.length > 0) {
    console.log(`\nUntil then "podbook check" says:\n  ${published.open.join('\n  ')}`);
  }
  return 0;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
