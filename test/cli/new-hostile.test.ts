import { expect, test } from 'vitest';
import type { Entity } from '../../src/org/org.ts';
import { podbookNew, readBack, tinyFolder, withoutTerminal } from './new-organisation.ts';

withoutTerminal();

const TITLES = [
  'It\'s "quoted" and `ticked`',
  'Listeners: who are they',
  '---',
  '--- # not: front matter',
  '# A heading',
  '#hash',
  'a # b',
  '- a list',
  '> a quote',
  '| pipe | table |',
  '{ a: b }',
  '[a](javascript:alert(1))',
  '!tag &anchor *alias',
  '%directive',
  '@at',
  'no',
  'null',
  '2026',
  '2026-11-23',
  '0x10',
  '<script>alert(1)</script>',
  '<!-- comment -->',
  '&amp; &lt;',
  '🎉 party 👩‍👩‍👧',
  '王小明 活性化',
  'שלום',
  'back\\slash \\n \\u0000',
  '*stars* and _underscores_ ~~and~~',
  'trailing colon:',
  '"',
  "'",
  `${'long '.repeat(80)}title`,
];

const WAYS: readonly [name: string, flag: string, rest: string[], (entity: Entity) => boolean][] = [
  ['outcome', '--title', ['--summary=---'], ({ kind, id }) => kind === 'outcome' && id === 'new'],
  ['pod', '--title', [], ({ kind, id }) => kind === 'pod' && id === 'new'],
  ['person', '--name', [], ({ kind, id }) => kind === 'person' && id === 'new'],
  ['interface', '--title', ['--provider', 'first-play'], ({ kind }) => kind === 'interface'],
  ['decision', '--title', [], ({ kind }) => kind === 'decision'],
  ['guardrail', '--title', ['--kind', 'safety'], ({ kind }) => kind === 'guardrail'],
];

test.for(TITLES)('%j reads back as it was given, whatever it is the title of', async (title) => {
  const directory = tinyFolder();
  for (const [name, flag, rest] of WAYS) {
    const { code, said } = await podbookNew(directory, name, '--id', 'new', `${flag}=${title}`, ...rest);
    expect({ code, said }).toMatchObject({ code: 0 });
  }
  const page = await podbookNew(directory, 'page', '--path', 'new', `--title=${title}`);
  expect(page.code).toBe(0);
  const entities = [...readBack(directory).byFile.values()];
  for (const [, , , is] of WAYS) expect(entities.find(is)?.title).toBe(title);
  expect(entities.find(({ kind }) => kind === 'guide')?.title).toBe(title);
});

test('a title in any letters makes an id that can be typed', async () => {
  const directory = tinyFolder();
  await podbookNew(directory, 'outcome', '--title', 'Ärger & Ñandú: 100 % weniger 🎉');
  await podbookNew(directory, 'outcome', '--title', `${'very '.repeat(60)}long`);
  expect([...readBack(directory).outcomes.keys()].sort()).toEqual([
    'activate-users',
    'arger-nandu-100-weniger',
    'very-very-very-very-very-very-very-very-very-very-very-very',
  ]);
});
