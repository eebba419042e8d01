import { describe, expect, test } from 'vitest';
import { render } from '../../src/markdown/render.ts';
import { elementsOf } from './hazards.ts';

const resolveLink = (href: string): string | undefined =>
  href.startsWith('../') ? `/base/${href.slice(3).replace('.md', '/')}` : undefined;
const options = { line: 1, resolveLink };

const hrefs = (markdown: string): unknown[] =>
  elementsOf(render(markdown, options).html, 'a').map((link) => link.properties?.['href']);

describe('links', () => {
  test.each([
    ['[a](../b.md)', '/base/b/'],
    ['[a](../b.md#c "t")', '/base/b/#c'],
    ['[a][b]\n\n[b]: ../c.md', '/base/c/'],
    ['<a href="../b.md">a</a>', '/base/b/'],
    ['<a href="../b.md?c&amp;d">a</a>', '/base/b/?c&d'],
    ['<a href="\n ../b.md\n">a</a>', '/base/b/'],
    ['[a](b.md)', 'b.md'],
    ['[a](#b)', '#b'],
    ['[a](?b:c)', '?b:c'],
    ['[a](b/c:d)', 'b/c:d'],
    ['[a](/&Tab;/b.example/)', '/%09/b.example/'],
    ['[a]\n\n[a]: </&NewLine;/b.example/>', '/%0A/b.example/'],
    ['[a](< //b.example/ >)', '%20//b.example/%20'],
    ['[a](tel:1&#10;2)', 'tel:1%0A2'],
    ['[a](HTTPS://B.example/C)', 'https://B.example/C'],
    ['[a](mailto:b@c.example)', 'mailto:b@c.example'],
    ['[a](tel:+4930)', 'tel:+4930'],
    ['www.b.example', 'http://www.b.example'],
    ['<https://b.example/?a=1&b=2>', 'https://b.example/?a=1&b=2'],
  ])('%j leads to %s', (markdown, href) => {
    expect(hrefs(markdown)).toEqual([href]);
    expect(render(markdown, options).problems).toEqual([]);
  });

  test('the resolver gets what was written, whichever way', () => {
    const seen: string[] = [];
    const markdown = '[a](<b c.md>) [a](b%20c.md) [a](&ouml;\\_.md) <a href="&ouml; b.md">a</a>';
    render(markdown, { line: 1, resolveLink: (href) => void seen.push(href) });
    expect(seen).toEqual(['b c.md', 'b%20c.md', 'ö_.md', 'ö b.md']);
  });

  test('those that leave the handbook say so', () => {
    const { html } = render(
      '[a](https://b.example) [c](//d.example) [e](../f.md) [g](mailto:h@i.example)',
      options,
    );
    const rels = elementsOf(html, 'a').map((link) => link.properties?.['rel']);
    expect(rels).toEqual([['external', 'noopener'], ['external', 'noopener'], undefined, undefined]);
  });

  test.each(['https:javascript:b', 'http:/b', 'HTTPS:b', 'https://b%3Ec.example', 'https://', 'https:?b'])(
    'no browser follows %s, or each to somewhere else',
    (address) => {
      const { html, problems } = render(`[a](<${address}>)`, options);
      expect(html).toBe('<p><a>a</a></p>\n');
      expect(problems.map(({ rule }) => rule)).toEqual(['unsafe-link']);
    },
  );

  test('a refused one leaves its text', () => {
    expect(render('a [b *c*](javascript:d)', options).html).toBe('<p>a <a>b <em>c</em></a></p>\n');
  });

  test('a definition that many links use is reported once, where it is written', () => {
    const { problems } = render('[a] [b][a] ![c][a]\n\n[a]: javascript:d', { line: 5, resolveLink });
    expect(problems.map(({ rule, line, column }) => [rule, line, column])).toEqual([
      ['unsafe-link', 7, 1],
      ['image-format', 7, 1],
    ]);
  });

  test('a definition that nothing uses harms nobody', () => {
    expect(render('a\n\n[a ]: b.md\n[c]: javascript:d', options).problems).toEqual([]);
  });
});
