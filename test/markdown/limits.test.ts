import { describe, expect, test } from 'vitest';
import { outline } from '../../src/markdown/outline.ts';
import { render } from '../../src/markdown/render.ts';
import { hazards, textOf } from './hazards.ts';

const options = { line: 11, resolveLink: () => undefined };
const many = 10_000;
const nested = (open: string, inner: string, close: string): string =>
  open.repeat(many) + inner + close.repeat(many);

/** Markdown that costs some parser or other the square of its length, most of it after cmark's own tests. */
const pathological: [what: string, markdown: string][] = [
  ['open brackets', '['.repeat(many)],
  ['closed brackets', nested('[', 'a', ']')],
  ['nested links', nested('[', 'a', '](b)')],
  ['nested images', nested('![', 'a', '](b.png)')],
  ['link openers', '[a]('.repeat(many)],
  ['half links', '[a](<b'.repeat(many)],
  ['references', `${'[a][b] '.repeat(many)}\n\n[b]: c.md`],
  ['a long definition used often', `[a]: <${'b'.repeat(many)}>\n\n${'[a] '.repeat(many)}`],
  ['emphasis openers', '*a _b '.repeat(3000)],
  ['emphasis closers', 'a* b_ '.repeat(3000)],
  ['unmatched emphasis', '*a_ '.repeat(many / 2)],
  ['backticks of growing length', Array.from({ length: 300 }, (_, n) => `e${'`'.repeat(n)}`).join('')],
  ['backslashes', '\\'.repeat(many)],
  ['entities', '&#x'.repeat(many)],
  ['ampersands', '&'.repeat(many)],
  ['autolinks', '<a:'.repeat(many)],
  ['mail addresses', `${'a@'.repeat(many)} b`],
  ['web addresses', 'www.'.repeat(many)],
  ['comments', 'x <!-- '.repeat(many)],
  ['declarations', 'x <!A '.repeat(many)],
  ['instructions', 'x <? '.repeat(many)],
  ['sections', 'x <![CDATA[ '.repeat(many)],
  ['half tags', '<a b="'.repeat(many)],
  ['half tags in a block', `<div>\n${'<a b="\n'.repeat(many)}`],
  ['half end tags', `<div>\n<svg>${'</svg '.repeat(many)}`],
  ['attributes', `<b ${Array.from({ length: many }, (_, n) => `a${n}`).join(' ')}>`],
  ['unknown tags', '<x>'.repeat(many)],
  ['formatting tags', `<b><i>${'<b><i><p>'.repeat(many)}`],
  ['blanks in a destination', `<a href="${' '.repeat(many * 10)}b">`],
  ['dots in an image', `![a](${'.png'.repeat(many)}x)`],
  ['equal headings', '# a\n'.repeat(3000)],
  ['small tables', 'a|b\n-|-\n\n'.repeat(3000)],
  ['footnotes that lead on', Array.from({ length: 1000 }, (_, n) => `[^${n}]: [^${n + 1}]`).join('\n\n')],
];

describe('what costs other parsers minutes is rendered, and harmless', () => {
  test.each(pathological)('%s', (_what, markdown) => {
    expect(hazards(render(markdown, options).html)).toEqual([]);
  });
});

describe('what goes beyond the limits is said, and shown as written', () => {
  const list = Array.from({ length: 600 }, (_, n) => `${' '.repeat(2 * n)}- a`).join('\n');
  const table = `${'|a'.repeat(5000)}|\n${'|-'.repeat(5000)}|\n${'|\n'.repeat(5000)}`;
  test.each([
    ['quotes', `a\n\n${'>'.repeat(5000)} b`, 'too-deep', 13],
    ['quotes with blanks', `a\n\n${'> '.repeat(5000)} b`, 'too-deep', 13],
    ['bullets', `a\n\n${'- '.repeat(5000)}b`, 'too-deep', 13],
    ['numbers', `a\n\n${'1. '.repeat(5000)}b`, 'too-deep', 13],
    ['a list that grows inwards', list, 'too-deep', 64],
    ['emphasis', `a\n\n${'*b '.repeat(5000)}c${' b*'.repeat(5000)}`, 'too-deep', 13],
    ['strikethrough', `a\n\n${'~~b '.repeat(4000)}c${' b~~'.repeat(4000)}`, 'too-deep', 13],
    ['a table that would be filled up', `a\n\n${table}`, 'too-large', 53],
    ['underscores', `a\n\n${'a_'.repeat(50_000)}`, 'too-large', 13],
    [
      'underscores in one block with a line that only looks empty',
      `${'a_'.repeat(15_000)}\n\u00a0\n`.repeat(2),
      'too-large',
      13,
    ],
    ['footnotes', `a\n\n${'[^a]'.repeat(5001)}\n\n[^a]: b`, 'too-large', 13],
    ['a book', 'word '.repeat(200_000), 'too-large', 11],
  ])('%s', (_what, markdown, rule, line) => {
    const { html, headings, problems } = render(markdown, options);
    expect(problems).toMatchObject([{ rule, line }]);
    expect(headings).toEqual([]);
    expect(textOf(html)).toBe(markdown);
    expect(outline(markdown, { line: 11 }).problems).toEqual(problems);
  });

  const notes = `${'[^a]'.repeat(100)}\n`.repeat(51);
  const signs = `${'*a_ ~b '.repeat(100)}\n`.repeat(70);
  test.each([
    ['footnotes', notes],
    ['signs of emphasis', signs],
    ['quotes', `${'>'.repeat(500)}\n`],
  ])('%s in code are none, in fences of any length', (_what, code) => {
    for (const [before, after] of [
      ['```\n', '```\n\nb\n'],
      ['a\n\n~~~~text\n~~~\n', '~~~~~\n'],
      ['- a\n- b\n\n```js\n', ''],
    ]) {
      expect(render(`${before}${code}${after}`, options).problems).toEqual([]);
    }
  });

  test.each([
    ['closed before', '```\n```\n'],
    ['in a list that has ended', '- ```\n\n'],
    ['indented in a list that has ended', '- a\n  ```\n'],
    ['in a quote that has ended', '> ```\n'],
    ['in a comment', '<!--\n\n```\n-->\n'],
    ['in HTML that has ended', '<div>\n```\n\n'],
    ['in HTML after a line that only looks empty', '<div>\n\u00a0\n```\n\n'],
    ['with a backtick after it', '```a`b\n'],
    ['escaped', '\\```\n'],
    ['indented as code is', 'a\n\n    ```\n'],
    ['that ended one that is indented', 'a\n ```\nb\n\n```\n'],
  ])('no footnote is hidden by a fence %s', (_what, before) => {
    expect(render(before + notes, options).problems.map(({ rule }) => rule)).toContain('too-large');
  });

  test.each(['<div>', '<div>\n\n', 'a <b>', '<a>'])('%j five thousand times over', (tag) => {
    const { html, problems } = render(tag.repeat(5000), options);
    // Links do not nest, so each that is left open is said besides.
    const deep = problems.filter(({ rule }) => rule !== 'unclosed-html');
    expect(deep).toMatchObject([{ rule: 'too-deep', line: tag.includes('\n') ? 211 : 11 }]);
    expect(hazards(html)).toEqual([]);
  });

  // The parser, the sanitising and the writer each have a depth of their own at which they give up.
  test.each([
    ['quotes', (depth: number) => `${'> '.repeat(depth)}|a|\n${'> '.repeat(depth)}|-|`],
    ['lists', (depth: number) => `${'- '.repeat(depth)}\n\n${'  '.repeat(depth)}    a`],
    ['HTML', (depth: number) => `${'<div>\n'.repeat(depth)}\n~~~ts\nlet a = 1\n~~~`],
    ['quotes around HTML', (depth: number) => `${'> '.repeat(depth)}${'<div>'.repeat(depth)}`],
  ])('%s of any depth are published or refused', (_what, nested) => {
    for (let depth = 1; depth <= 130; depth += 1) {
      const { html, problems } = render(nested(depth), options);
      expect(hazards(html)).toEqual([]);
      expect(problems.map(({ rule }) => rule)).toEqual(problems.map(() => 'too-deep'));
    }
  });

  test('a long rule is none of that', () => {
    expect(render('- '.repeat(200), options)).toMatchObject({ html: '<hr>\n', problems: [] });
  });

  test('neither is a wide table, a long list or a deep one that people write', () => {
    const wide = `${'| a '.repeat(60)}|\n${'|---'.repeat(60)}|\n${`${'| b '.repeat(60)}|\n`.repeat(200)}`;
    const deep = Array.from({ length: 20 }, (_, n) => `${'  '.repeat(n)}- a\n`).join('');
    const rows = `<table>${'<tr><td>a'.repeat(300)}</table>`;
    expect(render(`${wide}\n${deep}\n\n${rows}`, options).problems).toEqual([]);
  });
});
