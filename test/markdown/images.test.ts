import { describe, expect, test } from 'vitest';
import { render } from '../../src/markdown/render.ts';

const options = {
  line: 1,
  resolveLink: () => undefined,
  resolveImage: (href: string) =>
    href.startsWith('known') ? { src: `/base/_astro/${href}?f=1&g=2`, width: 400, height: 100 } : undefined,
};
const late = 'loading="lazy" decoding="async"';

describe('images', () => {
  test.each([
    ['![a](known.png)', `alt="a" src="/base/_astro/known.png?f=1&amp;g=2" width="400" height="100" ${late}`],
    [
      '![a][b]\n\n[b]: known.jpg "t"',
      `alt="a" src="/base/_astro/known.jpg?f=1&amp;g=2" title="t" width="400" height="100" ${late}`,
    ],
    ['![*a* `b`](other.GIF)', `alt="a b" src="other.GIF" ${late}`],
    ['![](other.webp)', `alt="" src="other.webp" ${late}`],
    ['![a](../b/c.jpeg#d)', `alt="a" src="../b/c.jpeg#d" ${late}`],
    ['<img src="other.png">', `alt="" src="other.png" ${late}`],
    [
      '<img width=200 src="known.png" alt="a">',
      `alt="a" width="200" src="/base/_astro/known.png?f=1&amp;g=2" height="50" ${late}`,
    ],
    [
      '<img src="known.png" alt="a" height="50">',
      `alt="a" src="/base/_astro/known.png?f=1&amp;g=2" height="50" width="200" ${late}`,
    ],
    [
      '<img src="known.png" alt="a" width="50%" align="right">',
      `alt="a" src="/base/_astro/known.png?f=1&amp;g=2" width="50%" ${late} class="align-right"`,
    ],
  ])('%j is published', (markdown, attributes) => {
    const { html, problems } = render(markdown, options);
    const written = (text: string): string[] => (text.match(/[a-z]+="[^"]*"/g) ?? []).sort();
    expect(written(/<img [^>]*>/.exec(html)?.[0] ?? '')).toEqual(written(attributes));
    expect(problems).toEqual([]);
  });

  test.each([
    ['![a <b>](https://b.example/c.png)', 'remote-image'],
    ['![a <b>](//b.example/c.png)', 'remote-image'],
    ['![a <b>](http:c.png)', 'remote-image'],
    ['![a <b>](c.svg)', 'image-format'],
    ['![a <b>](c.avif)', 'image-format'],
    ['![a <b>](c.png.svg#.png)', 'image-format'],
    ['![a <b>](data:image/png;base64,AAAA)', 'image-format'],
    ['![a <b>]()', 'image-format'],
    ['<img src="https://b.example/c.png" alt="a &lt;b>">', 'remote-image'],
  ])('%j leaves its alternative text', (markdown, rule) => {
    const { html, problems } = render(markdown, options);
    expect(html.trim()).toMatch(/^(?:<p>)?a &lt;b(?:>|&gt;)(?:<\/p>)?$/);
    expect(problems.map((problem) => problem.rule)).toEqual([rule]);
  });

  test('one in a link, both resolved', () => {
    const { html } = render('[![a](known.png)][b]\n\n[b]: c.md', {
      ...options,
      resolveLink: () => '/base/c/',
    });
    expect(html).toContain('<a href="/base/c/"><img');
  });
});
