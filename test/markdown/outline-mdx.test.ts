import { describe, expect, test } from 'vitest';
import { outlineMdx } from '../../src/markdown/outline-mdx.ts';

const LINE = 4;

describe('an MDX body is read without being run', () => {
  const text = [
    'export const n = globalThis.itRan = 3',
    '',
    '## A *heading*',
    '',
    'There are {n} of us: [the pod](../pods/a/pod.md).',
    '',
    '<Card id="x">',
    '',
    '![a picture](pic.png) and [a reference][r]',
    '',
    '</Card>',
    '',
    '## Empty',
    '',
    '[r]: other.md',
    '## A heading',
  ].join('\n');
  const found = outlineMdx(text, { line: LINE });

  test('its headings have the anchors that the page gives them, at their lines', () => {
    expect(found.headings.map(({ slug, line }) => [slug, line])).toEqual([
      ['a-heading', 6],
      ['empty', 16],
      ['a-heading-1', 19],
    ]);
  });

  test('its links and images have their places', () => {
    expect(found.links).toEqual([
      { kind: 'link', href: '../pods/a/pod.md', line: 8, column: 22 },
      { kind: 'image', href: 'pic.png', line: 12, column: 1 },
      { kind: 'link', href: 'other.md', line: 18, column: 1 },
    ]);
  });

  test('nothing in it is run', () => {
    expect(found.problems).toEqual([]);
    expect(globalThis).not.toHaveProperty('itRan');
  });
});

describe('MDX that cannot be compiled is told at its line', () => {
  test.each([
    ['a tag that is never closed', 'text\n\n<Card>\n\nmore', 6],
    ['a brace that is never closed', 'text\n\n{oops', 6],
    ['code that is none', 'text\n\nexport const = 3', 6],
  ])('%s', (_title, text, line) => {
    const { problems } = outlineMdx(text, { line: LINE });
    expect(problems.map((problem) => [problem.rule, problem.line])).toEqual([['mdx', line]]);
    expect(problems[0]?.message).toMatch(/^This MDX cannot be compiled: /);
  });
});

describe('MDX that would take its parser minutes, or crash it, is refused before it is parsed', () => {
  test.each<[string, string, string]>([
    ['brackets in braces', `{${'('.repeat(501)}`, 'More than 500 brackets are nested here'],
    [
      'brackets in an export',
      `export const x = ${'['.repeat(501)}`,
      'More than 500 brackets are nested here',
    ],
    ['braces and tags by turns', `{${'<a>{'.repeat(51)}`, 'More than 50 braces are nested here'],
    ['tags', '<div>\n'.repeat(2001), 'More than 2000 tags are nested here'],
    ['operators', `{${'!'.repeat(30_000)}1}`, 'This code has more than 10000 characters'],
    ['an export', `export const x = ${'1+'.repeat(6000)}1`, 'This code has more than 10000 characters'],
    [
      'a table',
      `|${'a|'.repeat(5000)}\n|${'-|'.repeat(5000)}\n${'x\n'.repeat(99)}`,
      'Tables up to here have more than',
    ],
    ['quotes', '> '.repeat(101), 'More than 100 quotes or lists are nested'],
  ])('%s', (_what, mdx, message) => {
    const { problems } = outlineMdx(`Words.\n\n${mdx}`, { line: LINE });
    expect(problems).toEqual([expect.objectContaining({ message: expect.stringContaining(message) })]);
    expect(problems[0]?.line).toBeGreaterThanOrEqual(LINE + 2);
  });

  test('but not what only looks like it', () => {
    const prose = `${'a (b '.repeat(300)}\n\n`.repeat(3);
    const fence = `\`\`\`js\n${'{ ( <a>'.repeat(3000)}\n\`\`\`\n`;
    expect(outlineMdx(`${prose}${fence}\nA \`{\` brace.`, { line: LINE }).problems).toEqual([]);
  });
});
