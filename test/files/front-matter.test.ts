import { expect, test } from 'vitest';
import { splitFrontMatter } from '../../src/files/front-matter.ts';
import { readingOfFiles } from '../organisation.ts';

test.for<[string, string, { yaml: string | undefined; body: string; bodyLine: number }]>([
  ['fields and a body', '---\na: b\n---\n# C\n', { yaml: 'a: b', body: '# C\n', bodyLine: 4 }],
  ['fields alone', '---\na: b\n---', { yaml: 'a: b', body: '', bodyLine: 4 }],
  ['no fields between the lines', '---\n---\nC', { yaml: '', body: 'C', bodyLine: 3 }],
  ['spaces after the hyphens', '--- \na: b\n---\t\nC', { yaml: 'a: b', body: 'C', bodyLine: 4 }],
  ['a body alone', '# C\n', { yaml: undefined, body: '# C\n', bodyLine: 1 }],
  [
    'a rule that is not on the first line',
    '\n---\na: b\n---\n',
    { yaml: undefined, body: '\n---\na: b\n---\n', bodyLine: 1 },
  ],
  ['a longer rule', '----\na: b\n----\n', { yaml: undefined, body: '----\na: b\n----\n', bodyLine: 1 }],
  ['indented hyphens', ' ---\na: b\n ---\n', { yaml: undefined, body: ' ---\na: b\n ---\n', bodyLine: 1 }],
  [
    'hyphens inside a field',
    '---\na: "---"\n--- b\n---\nC',
    { yaml: 'a: "---"\n--- b', body: 'C', bodyLine: 5 },
  ],
  [
    'text between rules in the body',
    '---\na: b\n---\n---\nkept\n---\n',
    { yaml: 'a: b', body: '---\nkept\n---\n', bodyLine: 4 },
  ],
  ['nothing', '', { yaml: undefined, body: '', bodyLine: 1 }],
])('a file with %s is cut in the right place', ([, text, parts]) => {
  expect(splitFrontMatter(text)).toMatchObject({ ...parts, isUnclosed: false });
});

test('front matter that is never closed is neither fields nor body', () => {
  expect(splitFrontMatter('---\na: b\n# C\n')).toMatchObject({ yaml: undefined, body: '', isUnclosed: true });
});

test('the text between rules that open a body reaches the record, with its line', () => {
  const { records } = readingOfFiles({ 'outcomes/a.md': '---\ntitle: A\n---\n---\n\nkept\n\n---\n' });
  expect(records[0]?.body).toMatchObject({ text: '---\n\nkept\n\n---\n', line: 4 });
});
