import { describe, expect, test } from 'vitest';
import { loadOrganisation } from '../../src/load.ts';
import { checkLoaded } from '../../src/org/rules/run.ts';
import { RECIPES } from '../../src/recipes/index.ts';
import { known } from '../organisation.ts';
import { filesIn, podbookNew, readBack, textOf, tinyFolder, withoutTerminal } from './new-organisation.ts';

withoutTerminal();

/** One call for each thing, with the least and with the most that can be said, and the files it writes. */
const CALLS: readonly [name: string, args: string[], files: string[]][] = [
  ['outcome', ['--title', 'Retain users'], ['outcomes/retain-users.md']],
  [
    'outcome',
    [
      '--title',
      'Retain users',
      '--summary',
      'They stay.',
      '--pod',
      'first-play',
      '--parent',
      'activate-users',
      '--done',
      'They are here in month three.',
      '--status',
      'active',
    ],
    ['outcomes/retain-users.md'],
  ],
  ['pod', ['--title', 'Second Ear'], ['pods/second-ear/how-we-work.md', 'pods/second-ear/pod.md']],
  [
    'pod',
    [
      '--title',
      'Second Ear',
      '--id',
      'ear',
      '--member',
      'ana:builder,operator',
      '--member',
      'ben',
      '--date',
      '2026-12-01',
    ],
    ['pods/ear/how-we-work.md', 'pods/ear/pod.md'],
  ],
  ['person', ['--name', 'Dov Ber'], ['people/dov-ber.md']],
  [
    'person',
    [
      '--name',
      'Dov',
      '--title',
      'Member',
      '--pronouns',
      'he/him',
      '--location',
      'Łódź',
      '--timezone',
      'Europe/Warsaw',
      '--reports-to',
      'ana',
    ],
    ['people/dov.md'],
  ],
  ['interface', ['--title', 'Play log', '--provider', 'first-play'], ['interfaces/play-log.md']],
  [
    'interface',
    [
      '--title',
      'Play log',
      '--provider',
      'first-play',
      '--consumer',
      'first-play',
      '--mode',
      'collaboration',
      '--until',
      '2027-03-31',
      '--kind',
      'event',
    ],
    ['interfaces/play-log.md'],
  ],
  ['decision', ['--title', 'One log'], ['decisions/2026-11-23-one-log.md']],
  [
    'decision',
    [
      '--title',
      'One log',
      '--date',
      '2026-03-02',
      '--status',
      'accepted',
      '--outcome',
      'activate-users',
      '--pod',
      'first-play',
      '--decider',
      'ana',
      '--decider',
      'ben',
    ],
    ['decisions/2026-03-02-one-log.md'],
  ],
  ['guardrail', ['--title', 'Privacy', '--kind', 'privacy'], ['guardrails/privacy.md']],
  [
    'guardrail',
    ['--title', 'Privacy', '--kind', 'privacy', '--owner', 'chi', '--summary', 'Ask.'],
    ['guardrails/privacy.md'],
  ],
  ['page', ['--title', 'Why outcomes'], ['guide/why-outcomes.md']],
  [
    'page',
    ['--title', 'Why', '--path', 'the-idea/why-outcomes', '--description', 'Why.', '--steward', 'ben'],
    ['guide/the-idea/why-outcomes.md'],
  ],
];

test.for(CALLS)('new %s %j is written, and read without a mistake', async ([name, args, files]) => {
  const directory = tinyFolder();
  const before = filesIn(directory);
  const { code, said } = await podbookNew(directory, name, ...args);
  expect({ code, said }).toMatchObject({ code: 0 });
  expect(filesIn(directory).filter((path) => !before.includes(path))).toEqual(files);
  readBack(directory);
  for (const file of files) expect(said).toContain(`${file}`);
  expect(said).toContain('\nNext: ');
});

test.for(CALLS)('new %s %j passes check', async ([name, args, files]) => {
  const directory = tinyFolder();
  await podbookNew(directory, name, ...args);
  const { diagnostics } = checkLoaded(loadOrganisation(directory), { on: '2026-11-23' });
  const errors = diagnostics.filter(({ severity, file }) => severity === 'error' && files.includes(file));
  expect(errors).toEqual([]);
});

test.for(CALLS)('new %s %j never writes over what is there', async ([name, args, files]) => {
  const directory = tinyFolder();
  await podbookNew(directory, name, ...args);
  const before = files.map((file) => textOf(directory, file));
  const { code, said } = await podbookNew(directory, name, ...args);
  expect(code).toBe(1);
  expect(said).toContain('is there already, and stays as it is');
  expect(files.map((file) => textOf(directory, file))).toEqual(before);
});

test.for([...RECIPES.keys()])('there is a call for %s in this file', (name) => {
  expect(CALLS.map(([called]) => called)).toContain(name);
});

describe('a page that is there under another name is there', () => {
  test.for<[string, string[]]>([
    ['guide/why/index.md', ['page', '--title', 'Why']],
    ['pods/second/how-we-work.md', ['pod', '--title', 'Second']],
    ['people/dov.mdx', ['person', '--name', 'Dov']],
  ])('%s', async ([path, args]) => {
    const directory = tinyFolder({ [path]: '---\ntitle: Mine\n---\n' });
    const before = filesIn(directory);
    const { code, said } = await podbookNew(directory, ...args);
    expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining(path) });
    expect(filesIn(directory)).toEqual(before);
  });
});

test('a new pod is a whole one: members from their first day, gaps as vacancies, every section begun', async () => {
  const directory = tinyFolder({
    'org.yaml': 'name: Tiny\nhowWeWork: { sections: [The loop, "Our C# & <b>words</b>"] }\n',
  });
  await podbookNew(directory, 'pod', '--title', 'Second Ear', '--member', 'ben:operator,builder');
  const pod = known(readBack(directory).pods, 'second-ear');
  expect(pod.data).toMatchObject({
    members: [{ person: 'ben', lenses: ['operator', 'builder'], from: '2026-11-23' }],
    vacancies: [{ lens: 'communicator', since: '2026-11-23' }],
    formedOn: '2026-11-23',
  });
  expect(pod.howWeWork?.body.headings.map(({ text, hasContent }) => [text, hasContent])).toEqual([
    ['The loop', true],
    ['Our C# & <b>words</b>', true],
  ]);
});

test('an outcome waits for its pod, and shows how a measure is written', async () => {
  const directory = tinyFolder();
  await podbookNew(
    directory,
    'outcome',
    '--title',
    'Retain users',
    '--done',
    'They stay.',
    '--done',
    'They: "pay" #1',
  );
  expect(known(readBack(directory).outcomes, 'retain-users').data).toMatchObject({
    status: 'proposed',
    definitionOfDone: ['They stay.', 'They: "pay" #1'],
  });
  expect(textOf(directory, 'outcomes/retain-users.md')).toContain('  # - metric: ');
});

test('what check still asks for is told at once', async () => {
  const directory = tinyFolder();
  const { said } = await podbookNew(directory, 'guardrail', '--title', 'Privacy', '--kind', 'privacy');
  expect(said).toContain('Nobody owns this guardrail (guardrail-owner)');
});
