import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { askMissing } from '../../src/cli/new/ask.ts';
import { readHandbook } from '../../src/cli/new/handbook.ts';
import { Answers } from '../../src/recipes/answers.ts';
import { RECIPES } from '../../src/recipes/index.ts';
import { tinyFolder } from './new-organisation.ts';

const ENTER = '\r';
const DOWN = '\u001b[B';
const CHOOSE = ' ';
const CANCEL = '\u0003';

/** Somebody at a terminal: presses the keys of an answer whenever something is asked. */
async function asked(name: string, given: Readonly<Record<string, string>>, keys: readonly string[]) {
  const input = new PassThrough();
  const output = Object.assign(new PassThrough(), { columns: 100, rows: 40 });
  const questions: string[] = [];
  const left = [...keys];
  output.on('data', (chunk: Buffer) => {
    const [, question] = /◆.*? {2}(.*)\n/.exec(chunk.toString()) ?? [];
    if (question === undefined) return;
    questions.push(question);
    const answer = left.shift() ?? CANCEL;
    setTimeout(() => input.write(answer), 5);
  });
  const recipe = RECIPES.get(name);
  if (!recipe) throw new Error(`There is no ${name}`);
  const handbook = readHandbook(tinyFolder());
  const answers = await askMissing(recipe.questions, Answers.fromFlags(given), handbook, { input, output });
  const flags = recipe.questions.map(({ flag }) => flag).filter((flag) => answers?.has(flag));
  return {
    questions,
    answers: answers && Object.fromEntries(flags.map((flag) => [flag, answers.all(flag)])),
  };
}

test('a person is asked for what is missing, and may leave out what is optional', async () => {
  const { questions, answers } = await asked('guardrail', { owner: 'ana' }, [
    `Privacy${ENTER}`,
    `${DOWN}${DOWN}${ENTER}`,
    ENTER,
  ]);
  expect(questions).toEqual([
    'What is it called?',
    'What does it keep whole?',
    'What must nobody do alone, or ever? One sentence. (optional)',
  ]);
  expect(answers).toEqual({ title: ['Privacy'], kind: ['capital'], owner: ['ana'] });
});

test('members are chosen by name, and then their lenses in the order in which they are chosen', async () => {
  const { answers } = await asked('pod', { title: 'Second Ear', summary: 'Ears.' }, [
    `${DOWN}${CHOOSE}${ENTER}`,
    `${DOWN}${CHOOSE}${DOWN}${CHOOSE}${ENTER}`,
  ]);
  expect(answers).toMatchObject({ member: ['ben:operator,communicator'] });
});

test('the end of a collaboration is asked for only where there is one', async () => {
  const given = {
    title: 'Play log',
    summary: 'Plays.',
    consumer: 'first-play',
    provider: 'first-play',
    kind: 'event',
  };
  const service = await asked('interface', { ...given, mode: 'x-as-a-service' }, []);
  const collaboration = await asked('interface', { ...given, mode: 'collaboration' }, [`2027-03-31${ENTER}`]);
  expect(service.questions).toEqual([]);
  expect(collaboration.answers).toMatchObject({ until: ['2027-03-31'] });
});

test('whoever gives up leaves nothing behind', async () => {
  const { questions, answers } = await asked('person', {}, [CANCEL]);
  expect({ questions: questions.length, answers }).toEqual({ questions: 1, answers: undefined });
});
