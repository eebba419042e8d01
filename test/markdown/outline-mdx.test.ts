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
