import { describe, expect, test } from 'vitest';
import { render } from '../../src/markdown/render.ts';
import { elementsOf, idsOf, textOf } from './hazards.ts';

const options = { line: 1, resolveLink: () => undefined };
const html = (markdown: string): string => render(markdown, options).html.trim();

describe('alerts', () => {
  test.each(['note', 'tip', 'important', 'warning', 'caution'])('%s', (kind) => {
    const title = `${kind[0]?.toUpperCase()}${kind.slice(1)}`;
    expect(html(`> [!${kind.toUpperCase()}]\n> a *b*\n>\n> c`)).toBe(
      `<aside class="alert alert-${kind}" role="note">\n<p class="alert-title">${title}</p>\n<p>a <em>b</em></p>\n<p>c</p>\n</aside>`,
    );
  });

  test.each([
    ['in small letters', '> [!note]\n> a'],
    ['with blanks behind', '> [!NOTE]   \n> a'],
    ['with a paragraph of its own', '> [!NOTE]\n>\n> a'],
    ['in a list', '- b\n\n  > [!NOTE]\n  > a'],
  ])('%s', (_how, markdown) => {
    expect(html(markdown)).toMatch(
      /<aside class="alert alert-note" role="note">\n<p class="alert-title">Note<\/p>\n+<p>a/,
    );
  });

  test.each([
    ['with words on the same line', '> [!NOTE] a\n> b'],
    ['with markup on the same line', '> [!NOTE] *a*\n> b'],
    ['of an unknown kind', '> [!HINT]\n> a'],
    ['with nothing in it', '> [!NOTE]'],
    ['not at the beginning', '> a\n> [!NOTE]'],
  ])('%s it stays a quote', (_how, markdown) => {
    expect(html(markdown)).toMatch(/^<blockquote>/);
  });

  test('speak the handbook’s language', () => {
    const labels = { note: 'Hinweis' };
    expect(render('> [!NOTE]\n> a', { ...options, labels }).html).toContain(
      '<p class="alert-title">Hinweis</p>',
    );
  });
});

describe('tables', () => {
  test('stand in a frame that scrolls, aligned by class', () => {
    expect(html('| a | b |\n|:-:|--:|\n| 1 | 2 |')).toBe(
      '<div class="table-frame" role="region" tabindex="0" aria-label="Table: a, b"><table>\n' +
        '<thead>\n<tr>\n<th class="cell-center">a</th>\n<th class="cell-right">b</th>\n</tr>\n</thead>\n' +
        '<tbody>\n<tr>\n<td class="cell-center">1</td>\n<td class="cell-right">2</td>\n</tr>\n</tbody>\n' +
        '</table></div>',
    );
  });

  test('as HTML too, where a part outside a table is reported', () => {
    const { html, problems } = render(
      '<table>\n<caption>c</caption>\n<tr><td align=RIGHT colspan="2">1</td></tr>\n</table>\n\n<td>x</td>',
      options,
    );
    expect(html).toContain('aria-label="Table: c"');
    expect(html).toContain('<td colspan="2" class="cell-right">1</td>');
    expect(problems.map(({ line, message }) => [line, message])).toEqual([
      [6, '“<td>” stands outside a table'],
    ]);
  });

  test('have names of their own', () => {
    const table = '| a |\n|---|\n\n';
    const frames = elementsOf(html(`${table}${table}|  |\n|---|`), 'div');
    expect(frames.map((frame) => frame.properties?.['ariaLabel'])).toEqual([
      'Table: a',
      'Table: a (2)',
      'Table',
    ]);
  });
});

describe('task lists', () => {
  test.each([
    [
      '- [x] a *b*',
      '<li class="task-list-item"><label><input type="checkbox" checked disabled> a <em>b</em></label></li>',
    ],
    ['- [ ] a\n\n  b', '<p><label><input type="checkbox" disabled> a</label></p>\n<p>b</p>'],
    ['- [ ] a\n  - b', '<label><input type="checkbox" disabled> a\n</label><ul>\n<li>b</li>\n</ul>'],
    ['- [ ] <!-- a -->', '<input type="checkbox" disabled aria-label="Task">'],
  ])('%j has a label', (markdown, expected) => {
    expect(html(markdown)).toContain(expected);
  });
});

describe('footnotes', () => {
  const markdown = 'a[^x] b[^x]\n\n## user-content-fn-x\n\n## Footnote label\n\n[^x]: c\n\n    d';

  test('keep their generated ids, which no heading takes', () => {
    const ids = idsOf(html(markdown));
    expect(ids).toEqual([
      'user-content-fnref-x',
      'user-content-fnref-x-2',
      'user-content-fn-x-1',
      'footnote-label-1',
      'footnote-label',
      'user-content-fn-x',
    ]);
  });

  test('lead there and back', () => {
    const links = elementsOf(html(markdown), 'a').map((link) => link.properties?.['href']);
    expect(links).toEqual([
      ...['#user-content-fn-x', '#user-content-fn-x'],
      ...['#user-content-fnref-x', '#user-content-fnref-x-2'],
    ]);
  });

  test('begin with a heading for screen readers, in the handbook’s language', () => {
    const labels = { footnotes: 'Fußnoten', backToReference: 'Zurück zu {reference}' };
    const { html, headings } = render('a[^x]\n\n[^x]: c', { ...options, labels, headingShift: 2 });
    expect(html).toContain('<h2 id="footnote-label" class="sr-only">Fußnoten</h2>');
    expect(html).toContain('aria-label="Zurück zu 1"');
    expect(headings).toEqual([]);
  });

  test('have ids of their own where two texts share a page', () => {
    const { html, headings } = render('a[^x]\n\n## Footnote label\n\n[^x]: c', {
      ...options,
      idPrefix: 'pod.a.',
    });
    expect(idsOf(html)).toEqual(['pod.a.fnref-x', 'footnote-label-1', 'pod.a.footnote-label', 'pod.a.fn-x']);
    const links = elementsOf(html, 'a').map((link) => link.properties?.['href']);
    expect(links).toEqual(['#pod.a.fn-x', '#pod.a.fnref-x']);
    expect(html).toContain('aria-describedby="pod.a.footnote-label"');
    expect(headings.map(({ slug }) => slug)).toEqual(['footnote-label-1']);
  });

  test('without a definition are text', () => {
    expect(textOf(html('a[^x]'))).toBe('a[^x]');
  });
});
