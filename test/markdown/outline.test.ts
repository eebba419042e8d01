import { describe, expect, test } from 'vitest';
import { outline } from '../../src/markdown/outline.ts';
import { render } from '../../src/markdown/render.ts';
import { idsOf } from './hazards.ts';

const slugs = (markdown: string): string[] => outline(markdown, { line: 1 }).headings.map(({ slug }) => slug);

describe('headings', () => {
  test.each([
    ['# Hello, World!', ['hello-world']],
    ['# a\n\n# a\n\n# a-1\n\n# a', ['a', 'a-1', 'a-1-1', 'a-2']],
    ['# Über *uns* & `code` – ok', ['über-uns--code--ok']],
    ['# 日本語', ['日本語']],
    ['# !!!\n\n# ?', ['section', 'section-1']],
    ['# Hi 😀 there', ['hi--there']],
    ['# __proto__ constructor\n\n# constructor', ['proto-constructor', 'constructor']],
    ['Two\nlines\n===', ['two-lines']],
    ['# [link](a.md) ![alt](b.png)', ['link']],
    ['# a[^1]\n\n[^1]: b', ['a1']],
    ['<h2>a <em>b</em></h2>\n\n## a b', ['a-b', 'a-b-1']],
    ['> # a\n\n- # a', ['a', 'a-1']],
    ['# a <script>b</script>', ['a-b']],
    ['<table><tr><td><h3>in</h3></td></tr></table>\n\n# after', ['in', 'after']],
    ['[^1]\n\n[^1]: # note\n\n# last', ['last', 'note']],
  ])('%j', (markdown, expected) => {
    expect(slugs(markdown)).toEqual(expected);
    const { html, headings } = render(markdown, { line: 1, resolveLink: () => undefined, headingShift: 1 });
    expect(headings.map(({ slug }) => slug)).toEqual(expected);
    expect(idsOf(html).filter((id) => expected.includes(id))).toEqual(expected);
    expect(html).not.toContain('data-at');
  });

  test('have the line and column of the file, and their rank', () => {
    const markdown = 'a\n\n## b `c`[^1]\n\n> ### d\n> <div>\n>   <h4>e</h4>\n> </div>\n\nf\n---\n\n[^1]: g';
    const { headings } = outline(markdown, { line: 11 });
    expect(headings.map(({ depth, text, line, column }) => [depth, text, line, column])).toEqual([
      [2, 'b c', 13, 1],
      [3, 'd', 15, 3],
      [4, 'e', 17, 5],
      [2, 'f', 20, 1],
    ]);
  });

  test('are published as deep as the page needs', () => {
    const { html, headings } = render('# a\n\n###### b', {
      line: 1,
      resolveLink: () => undefined,
      headingShift: 1,
    });
    expect(html).toBe('<h2 id="a">a</h2>\n<h6 id="b">b</h6>\n');
    expect(headings.map(({ depth }) => depth)).toEqual([2, 6]);
  });

  test('leave the page’s own ids alone', () => {
    const reservedIds = ['main', 'members'];
    const expected = ['main-1', 'members-1', 'main-2'];
    const markdown = '# Main\n\n# Members\n\n# Main';
    expect(outline(markdown, { line: 1, reservedIds }).headings.map(({ slug }) => slug)).toEqual(expected);
    const rendered = render(markdown, { line: 1, reservedIds, resolveLink: () => undefined });
    expect(rendered.headings.map(({ slug }) => slug)).toEqual(expected);
  });

  test.each([
    ['## a\n\ntext\n\n## b', [true, false]],
    ['## a\n\n### b\n\ntext\n\n## c', [true, true, false]],
    ['## a\n\n### b\n\n## c\n\n![d](e.png)', [false, false, true]],
    ['## a\n\n<!-- write here -->\n\n## b\n\n---\n\n## c\n\n[d]: e.md', [false, false, false]],
    ['## a\n\n```\ncode\n```\n\n## b\n\n- [ ] <!-- -->', [true, true]],
    ['## a\n\n<div>\n\ntext\n\n</div>\n\n# b', [true, false]],
    ['# a[^1]\n\n[^1]: note', [false]],
  ])('know whether something follows: %j', (markdown, expected) => {
    expect(outline(markdown, { line: 1 }).headings.map(({ hasContent }) => hasContent)).toEqual(expected);
  });
});

describe('links', () => {
  test('of every kind, with their places', () => {
    const markdown = [
      '[a](<b c.md#d> "t") ![e](f%20g.png)',
      '[h][i] ![j][k] [i] <https://l.example> m@n.example www.o.example',
      '',
      '> <div>',
      '>   <a href="p.md">q</a> <img alt="" src="r.png">',
      '> </div>',
      '',
      '[i]: s.md',
      '[k]: t.png',
      '[u]: unused.md',
    ].join('\n');
    expect(outline(markdown, { line: 3 }).links).toEqual([
      { kind: 'link', href: 'b c.md#d', line: 3, column: 1 },
      { kind: 'image', href: 'f%20g.png', line: 3, column: 21 },
      { kind: 'link', href: 'https://l.example', line: 4, column: 20 },
      { kind: 'link', href: 'mailto:m@n.example', line: 4, column: 40 },
      { kind: 'link', href: 'http://www.o.example', line: 4, column: 52 },
      { kind: 'link', href: 'p.md', line: 7, column: 8 },
      { kind: 'image', href: 'r.png', line: 7, column: 38 },
      { kind: 'link', href: 's.md', line: 10, column: 1 },
      { kind: 'image', href: 't.png', line: 11, column: 1 },
    ]);
  });

  test('columns count as editors do', () => {
    expect(outline('😀 [a](b.md)', { line: 1 }).links).toMatchObject([{ column: 4 }]);
  });
});

describe('anchors', () => {
  test('are the ids of footnotes as rendered', () => {
    const markdown = 'a[^My-Note] b[^2] c[^2]\n\n# d\n\n[^My-Note]: e\n[^2]: f';
    const { anchors, headings } = outline(markdown, { line: 1 });
    const { html } = render(markdown, { line: 1, resolveLink: () => undefined });
    expect(anchors).toContain('user-content-fn-my-note');
    expect([...anchors, ...headings.map(({ slug }) => slug)].sort()).toEqual(idsOf(html).sort());
  });
});

describe('prose', () => {
  test('is text outside code, with its places', () => {
    const markdown =
      '# a `b`\n\nc *d* https://e.example\nf\n\n```\ng\n```\n\n<p title="h">i\n  j</p>\n<!-- k -->';
    expect(outline(markdown, { line: 5 }).prose).toEqual([
      { text: 'a ', line: 5, column: 3 },
      { text: 'c ', line: 7, column: 1 },
      { text: 'd', line: 7, column: 4 },
      { text: '\nf', line: 7, column: 24 },
      { text: 'i\n  j', line: 14, column: 14 },
    ]);
  });
});

describe('problems', () => {
  test('are those of rendering', () => {
    const markdown = 'a <x> [b](javascript:c)\r\n\r\n![d](e.svg)';
    const rendered = render(markdown, { line: 4, resolveLink: () => undefined });
    expect(outline(markdown, { line: 4 }).problems).toEqual(rendered.problems);
    expect(rendered.problems.map(({ rule, line, column }) => [rule, line, column])).toEqual([
      ['unsafe-html', 4, 3],
      ['unsafe-link', 4, 7],
      ['image-format', 6, 1],
    ]);
  });
});

describe('a link written as HTML', () => {
  const unclosed = (markdown: string) =>
    outline(markdown, { line: 1 })
      .problems.filter(({ rule }) => rule === 'unclosed-html')
      .map(({ line, column }) => `${line}:${column}`);

  test.each([
    ['ends before the next heading', 'a\n\nb <a href="x">c\n\n## d', '3:3'],
    ['ends before the text does', '- <a href="x">a\n- b', '1:3'],
    ['holds no heading', '<a href="x"><h2>a</h2></a>', '1:1'],
    ['holds no other link', '<a href="x">a [b](c.md)</a>', '1:1'],
    ['has an end tag of its own', '<a id="x"/>\n\n## a', '1:1'],
  ])('%s', (_what, markdown, place) => {
    expect(unclosed(markdown)).toEqual([place]);
  });

  test('may hold an image on a line of its own, or stand in a heading', () => {
    expect(unclosed('<a href="x">\n\n![a](b.png)\n\n</a>\n\n## <a href="y">c</a>')).toEqual([]);
  });
});

test.each([
  'a\n\n<h2>b <table><tr><td>c</td></tr><h2>d',
  'a\n\n<dl><dt><table><dt>b',
  'a\n\n<li><table></ul><li>',
])('%j has tags that do not fit into each other', (markdown) => {
  const { problems } = outline(markdown, { line: 1 });
  expect(problems).toMatchObject([{ rule: 'unclosed-html', line: 3, column: 1 }]);
});

test.each(['<b>a\n\n- b\n\n</b>', '<div>\n\n<p>a\n\n</div>', '<table><tr><td>a</table>'])(
  '%j leaves out what may be left out',
  (markdown) => {
    expect(outline(markdown, { line: 1 }).problems).toEqual([]);
  },
);
