import { describe, expect, test } from 'vitest';
import { renderInline } from '../../src/markdown/render-inline.ts';

const options = { line: 7, column: 10, resolveLink: (href: string) => (href === 'a.md' ? '/a/' : undefined) };

describe('one line of Markdown', () => {
  test.each([
    ['', ''],
    ['  a *b* & `c`  ', 'a <em>b</em> &amp; <code>c</code>'],
    ['[a](a.md) <kbd>b</kbd>', '<a href="/a/">a</a> <kbd>b</kbd>'],
    ['a\nb', 'a\nb'],
    ['\\# a', '# a'],
  ])('%j', (text, html) => {
    expect(renderInline(text, options)).toEqual({ html, problems: [] });
  });

  test.each([
    '# a',
    'a\n\nb',
    '- a',
    '1. a',
    '> a',
    '```\na\n```',
    '<div>a</div>',
    '[a]: b.md',
    '<!-- a -->',
  ])('%j is more than that, and shown as written', (text) => {
    const { html, problems } = renderInline(text, options);
    expect(html).toBe(text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
    expect(problems).toMatchObject([{ rule: 'not-inline', line: 7, column: 10 }]);
  });

  test('is cleaned like any other, with places in its file', () => {
    const { html, problems } = renderInline('a <b onclick="c">d</b>', options);
    expect(html).toBe('a <b>d</b>');
    expect(problems).toMatchObject([{ rule: 'unsafe-html', line: 7, column: 15 }]);
  });
});
