import { describe, expect, test } from 'vitest';
import { filesIn, podbookNew, textOf, tinyFolder, withoutTerminal } from './new-organisation.ts';

withoutTerminal();

/** Calls that cannot be followed: nothing is written. */
async function refusal(args: string[], files: Readonly<Record<string, string>> = {}): Promise<string> {
  const directory = tinyFolder(files);
  const before = filesIn(directory);
  const { code, said } = await podbookNew(directory, ...args);
  expect({ code, files: filesIn(directory) }).toEqual({ code: 2, files: before });
  return said;
}

describe('everything that is missing is named at once', () => {
  test.for<[string[], string[]]>([
    [['outcome'], ['--title TEXT']],
    [
      ['outcome', '--status', 'active'],
      ['--title TEXT', '--pod ID', '--done TEXT'],
    ],
    [['pod'], ['--title TEXT']],
    [['person'], ['--name TEXT']],
    [['interface'], ['--title TEXT', '--provider ID']],
    [
      ['interface', '--mode', 'collaboration'],
      ['--title TEXT', '--provider ID', '--until DATE'],
    ],
    [['decision'], ['--title TEXT']],
    [['guardrail'], ['--title TEXT', '--kind safety|compliance|capital|physical|security|privacy']],
    [['page'], ['--title TEXT']],
    [['person', '--name', '王小明'], ['--id ID']],
    [['page', '--title', '序'], ['--path PATH']],
    [['outcome', '--title', '  '], ['--title TEXT']],
  ])('%j', async ([args, flags]) => {
    const said = await refusal(args);
    expect([...said.matchAll(/^ {2}(--\S+ \S+)/gm)].map(([, flag]) => flag)).toEqual(flags);
  });
});

describe('what cannot be is said, with what may have been meant', () => {
  test.for<[string[], string]>([
    [
      ['outcome', '--title', 'A', '--pod', 'frist-play'],
      '--pod: there is no pod "frist-play". Did you mean "first-play"?',
    ],
    [
      ['outcome', '--title', 'A', '--parent', 'zzz'],
      '--parent: there is no outcome "zzz". Known: activate-users.',
    ],
    [
      ['outcome', '--title', 'A', '--status', 'activ'],
      '--status: unexpected "activ". Did you mean "active"?',
    ],
    [
      ['pod', '--title', 'A', '--member', 'anna:builder'],
      '--member: there is no person "anna". Did you mean "ana"?',
    ],
    [
      ['pod', '--title', 'A', '--member', 'ana:bilder'],
      '--member: unexpected "bilder". Did you mean "builder"?',
    ],
    [['pod', '--title', 'A', '--member', 'ana:builder:2026'], '--member: expected a person and lenses'],
    [['pod', '--title', 'A', '--date', '2026-02-30'], '--date: This day is not in the calendar'],
    [['pod', '--title', 'A', '--id', 'No_Id'], '--id: only a-z, 0-9 and single hyphens'],
    [['pod', '--title', 'A', '--id', '../../etc'], '--id: only a-z'],
    [['pod', '--title', 'A', '--id', 'a'.repeat(300)], '--id: an id has at most'],
    [['page', '--title', 'A', '--path', '../people/x'], '--path: Unexpected file name ".."'],
    [['page', '--title', 'A', '--path', '_draft'], '--path: a name that begins with _'],
    [['page', '--title', 'A', '--path', 'fields'], 'the handbook itself makes the page /guide/fields/'],
    [['page', '--title', 'Rules'], 'the handbook itself makes the page /guide/rules/'],
    [
      ['decision', '--title', 'A', '--supersedes', '2026-01-01-b'],
      '--supersedes: there is no decision "2026-01-01-b". None is written down yet.',
    ],
    [['person', '--name', 'A', '--timezone', 'Lisbon'], '--timezone: Expected an IANA time zone'],
    [['outcome', '--title', 'One\nTwo'], '--title: Expected one line of text'],
    [
      ['outcome', '--title', 'A\u202eB'],
      'Unexpected character U+202E, which changes the direction of text unseen',
    ],
    [['outcome', '--title', 'A', '--done=# Done'], 'This text is more than one line of Markdown'],
    [['outcome', '--title', 'A', 'B'], 'Unexpected "B"'],
    [['outcome', '--titel', 'A'], 'Did you mean "title"?'],
    [['outcom', '--title', 'A'], 'Did you mean "outcome"?'],
    [[], 'What is new? Name one of outcome, pod,'],
  ])('%j: %s', async ([args, words]) => {
    expect(await refusal(args)).toContain(words);
  });
});

test('missing and wrong ones are named together', async () => {
  const said = await refusal(['interface', '--consumer', 'frist-play', '--consumer', 'x']);
  expect(said).toMatch(/^Missing:\n {2}--title .*\n {2}--provider .*\n--consumer: .*\n--consumer: .*$/);
});

test('a folder that is no handbook gets no page', async () => {
  const { code, said } = await podbookNew('/nowhere/at/all', 'pod', '--title', 'A');
  expect({ code, said }).toEqual({
    code: 2,
    said: expect.stringContaining('/nowhere/at/all does not exist'),
  });
});

test('a broken file elsewhere is not the writer’s fault, and can be referred to', async () => {
  const directory = tinyFolder({ 'pods/second/pod.md': '---\ntitel: A\n---\n' });
  const { code } = await podbookNew(directory, 'outcome', '--title', 'B', '--pod', 'second');
  expect(code).toBe(0);
  expect(textOf(directory, 'outcomes/b.md')).toContain('pod: second');
});
