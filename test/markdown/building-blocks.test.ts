import { describe, expect, test } from 'vitest';
import { outline } from '../../src/markdown/outline.ts';
import { outlineMdx } from '../../src/markdown/outline-mdx.ts';
import { render } from '../../src/markdown/render.ts';

const options = { line: 1, resolveLink: () => undefined };
const html = (markdown: string): string => render(markdown, options).html.trim();
const at = (line: number, column: number) => ({ line, column });

describe('building blocks', () => {
  test('leave a mark each where their parts of the handbook go', () => {
    expect(html('a\n\n<PodCard id="b" />\n\nc <Person id="d" /> e')).toBe(
      '<p>a</p>\n<div class="blocks"><!--block-0-->\n</div><p>c <!--block-1--> e</p>',
    );
  });

  test('stand side by side when they follow each other', () => {
    expect(html('<PodCard id="a" />\n<PodCard id="b" />\n\n<OutcomeCard id="c" />\n\nd')).toBe(
      '<div class="blocks"><!--block-0-->\n<!--block-1-->\n<!--block-2-->\n</div><p>d</p>',
    );
  });

  test.each([
    ['over several lines', '<PodCard\n  id="b"\n/>', '<!--block-0-->'],
    ['with an end tag', '<PodCard id="b"></PodCard>', '<!--block-0-->'],
    ['one below the other', '<PodCard\n  id="b" />\n<PodCard id="b" />', '<!--block-0--><!--block-1-->'],
  ])('may be written %s', (_how, tags, marks) => {
    const markdown = `a\n\n${tags}\n\nc`;
    expect(html(markdown).replaceAll('\n', '')).toBe(`<p>a</p><div class="blocks">${marks}</div><p>c</p>`);
    expect(outline(markdown, { line: 1 }).blocks.some(({ isInText }) => isInText)).toBe(false);
  });

  test.each([
    ['words before it', 'a <PodCard\n  id="b" />'],
    ['words after it', '<PodCard\n  id="b" /> a'],
    ['an emphasis around it', '*<PodCard id="b" />*'],
    ['other HTML beside it', '<PodCard\n  id="b" /><b>a</b>'],
  ])('stand in a sentence with %s', (_what, markdown) => {
    expect(outline(markdown, { line: 1 }).blocks).toMatchObject([{ isInText: true }]);
  });

  test('are listed with their places', () => {
    const markdown = '# a\n\n> <PodCard  id="b&amp;c" />\n\nd <OrgChart/>';
    expect(outline(markdown, { line: 5 })).toMatchObject({
      problems: [],
      blocks: [
        {
          name: 'PodCard',
          isInText: false,
          ...at(7, 3),
          attributes: [{ name: 'id', value: 'b&c', ...at(7, 13) }],
        },
        { name: 'OrgChart', isInText: true, ...at(9, 3), attributes: [] },
      ],
    });
  });

  test.each([
    ['<PodCrad id="a" />', '“<PodCrad>”', 'Did you mean <PodCard>?'],
    ['<Persn id="a" />', '“<Persn>”', 'Did you mean <Person>?'],
  ])('%s is reported', (markdown, name, hint) => {
    expect(render(markdown, options).problems).toMatchObject([
      { rule: 'unsafe-html', message: expect.stringContaining(name), hint },
    ]);
  });

  test.each([
    ['a comment', '<!--block-0-->'],
    ['an attribute', '<div data-block="0"></div>'],
    ['words in an attribute', "<table aria-label='<!--block-0-->'><tr><td>a</table>"],
    ['a small letter', '<podcard id="a"></podcard>'],
    ['code', '`<PodCard id="a" />`'],
  ])('nobody makes one with %s', (_how, markdown) => {
    expect(html(markdown)).not.toContain('<!--block');
    expect(outline(markdown, { line: 1 }).blocks).toEqual([]);
  });

  test('in MDX are those that the text does not bring along', () => {
    const mdx =
      'import Own from "./own.astro"\n\n<Own />\n\n<PodCrad id="a" n={1} />\n\nb <Person id="c" /> <Fragment />';
    expect(outlineMdx(mdx, { line: 3 }).blocks).toMatchObject([
      {
        name: 'PodCrad',
        isInText: false,
        ...at(7, 1),
        attributes: [
          { name: 'id', value: 'a' },
          { name: 'n', value: undefined },
        ],
      },
      { name: 'Person', isInText: true, ...at(9, 3), attributes: [{ name: 'id', value: 'c' }] },
    ]);
  });
});
