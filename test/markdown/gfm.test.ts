import { describe, expect, test } from 'vitest';
import { render } from '../../src/markdown/render.ts';
import { plainHtml } from './plain-html.ts';

const cells = (tag: string, ...texts: string[]) => texts.map((text) => `<${tag}>${text}</${tag}>`).join('');
const head = (...texts: string[]) => `<thead><tr>${cells('th', ...texts)}</tr></thead>`;
const rows = (...each: string[][]) =>
  `<tbody>${each.map((texts) => `<tr>${cells('td', ...texts)}</tr>`).join('')}</tbody>`;
const table = (...parts: string[]) => `<table>${parts.join('')}</table>`;
const link = (href: string, text = href) => `<a href="${href}">${text}</a>`;

/** What GFM adds to CommonMark, in our own words: Markdown, and the HTML that its specification asks for. */
const extensions: Readonly<Record<string, readonly (readonly [markdown: string, html: string])[]>> = {
  tables: [
    ['| a | b |\n| - | - |\n| c | d |', table(head('a', 'b'), rows(['c', 'd']))],
    ['a | b\n-- | --\nc | d', table(head('a', 'b'), rows(['c', 'd']))],
    ['| a |\n| - |\n| b \\| c |', table(head('a'), rows(['b | c']))],
    ['| a |\n| - |\n| `b \\| c` |', table(head('a'), rows(['<code>b | c</code>']))],
    ['| a |\n| - |\n| **b \\| c** |', table(head('a'), rows(['<strong>b | c</strong>']))],
    ['| a |\n| - |\n| b |\n> c', `${table(head('a'), rows(['b']))}<blockquote><p>c</p></blockquote>`],
    ['| a | b |\n| - | - |\n| c |\n| d | e | f |', table(head('a', 'b'), rows(['c', ''], ['d', 'e']))],
    ['| a |\n| - |\nb\n\nc', `${table(head('a'), rows(['b']))}<p>c</p>`],
    ['| a |\n| - |', table(head('a'))],
    ['| a | b |\n| - |\n| c |', '<p>| a | b |\n| - |\n| c |</p>'],
    ['a\n| b |\n| - |', `<p>a</p>${table(head('b'))}`],
    [
      '| a | b | c |\n| :- | :-: | -: |\n| d | e | f |',
      '<table><thead><tr><th class="cell-left">a</th><th class="cell-center">b</th><th class="cell-right">c</th></tr></thead>' +
        '<tbody><tr><td class="cell-left">d</td><td class="cell-center">e</td><td class="cell-right">f</td></tr></tbody></table>',
    ],
  ],
  strikethrough: [
    ['~~a b~~ c', '<p><del>a b</del> c</p>'],
    ['~a b~ c', '<p><del>a b</del> c</p>'],
    ['~~a\n\nb~~', '<p>~~a</p><p>b~~</p>'],
    ['a ~~~b~~~ c', '<p>a ~~~b~~~ c</p>'],
    ['~~a *b* `c`~~', '<p><del>a <em>b</em> <code>c</code></del></p>'],
  ],
  autolinks: [
    ['www.example.org', `<p>${link('http://www.example.org', 'www.example.org')}</p>`],
    [
      'see www.example.org/help.',
      `<p>see ${link('http://www.example.org/help', 'www.example.org/help')}.</p>`,
    ],
    ['https://example.org/a?b=c&d', `<p>${link('https://example.org/a?b=c&amp;d')}</p>`],
    ['(https://example.org/a(b))', `<p>(${link('https://example.org/a(b)')})</p>`],
    ['https://example.org/a&copy;', `<p>${link('https://example.org/a')}©</p>`],
    ['https://example.org/a<b', `<p>${link('https://example.org/a')}&lt;b</p>`],
    ['a@example.org', `<p>${link('mailto:a@example.org', 'a@example.org')}</p>`],
    ['a+b@example.org.', `<p>${link('mailto:a+b@example.org', 'a+b@example.org')}.</p>`],
    ['a@example.org_', '<p>a@example.org_</p>'],
    ['`www.example.org`', '<p><code>www.example.org</code></p>'],
    ['[www.example.org](x)', '<p><a href="x">www.example.org</a></p>'],
  ],
};

describe.each(Object.entries(extensions))('%s of GFM', (_what, examples) => {
  test.each(examples)('%j', (markdown, html) => {
    const { html: published, problems } = render(markdown, { line: 1, resolveLink: () => undefined });
    expect(plainHtml(published)).toEqual(plainHtml(html));
    expect(problems).toEqual([]);
  });
});

describe('task lists of GFM', () => {
  test.each([
    ['- [ ] a\n- [x] b', [false, true]],
    ['* [X] a', [true]],
    ['1. [x] a', [true]],
    ['- [ ] a\n  - [x] b', [false, true]],
    ['- [] a\n- [y] b\n- [ ]c', []],
  ])('%j', (markdown, ticks) => {
    const { html, problems } = render(markdown, { line: 1, resolveLink: () => undefined });
    const boxes = html.match(/<input[^>]*>/g) ?? [];
    expect(boxes.map((box) => / checked/.test(box))).toEqual(ticks);
    for (const box of boxes) expect(box).toMatch(/ disabled/);
    expect(problems).toEqual([]);
  });
});

describe('the tags that GFM filters', () => {
  test.each(['title', 'textarea', 'style', 'xmp', 'iframe', 'noembed', 'noframes', 'script', 'plaintext'])(
    '<%s> is refused at its line',
    (name) => {
      const { html, problems } = render(`a\n\nb <${name}> c`, { line: 1, resolveLink: () => undefined });
      expect(html).not.toContain(`<${name}`);
      expect(problems).toMatchObject([{ rule: 'unsafe-html', line: 3, column: 3 }]);
    },
  );
});
