import { describe, expect, test } from 'vitest';
import { render } from '../../src/markdown/render.ts';
import { elementsOf } from './hazards.ts';

const options = {
  line: 1,
  resolveLink: () => undefined,
  resolveImage: (href: string) =>
    href.startsWith('known') ? { src: `/base/_astro/${href}?f=1&g=2`, width: 400, height: 100 } : undefined,
};
// The first image of a text may be the first thing to see, so it does not wait.
const late = 'decoding="async"';

describe('images', () => {
  test.each([
    ['![a](known.png)', `alt="a" src="/base/_astro/known.png?f=1&amp;g=2" width="400" height="100" ${late}`],
    [
      '![a][b]\n\n[b]: known.jpg "t"',
      `alt="a" src="/base/_astro/known.jpg?f=1&amp;g=2" width="400" height="100" ${late}`,
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
    ['<img alt="a &lt;b>">', 'image-format'],
    ['<img src="https://b.example/c.png" alt="a &lt;b>">', 'remote-image'],
  ])('%j leaves its alternative text', (markdown, rule) => {
    const { html, problems } = render(markdown, options);
    expect(html.trim()).toMatch(/^(?:<p>)?a &lt;b(?:>|&gt;)(?:<\/p>)?$/);
    expect(problems.map((problem) => problem.rule)).toEqual([rule]);
  });

  test('a width with a unit is told how to be written', () => {
    const [problem] = render('<img src="a.png" width="40px">', options).problems;
    expect(problem).toMatchObject({ line: 1, hint: expect.stringContaining('without a unit') });
  });

  test('one in a link, both resolved', () => {
    const { html } = render('[![a](known.png)][b]\n\n[b]: c.md', {
      ...options,
      resolveLink: () => '/base/c/',
    });
    expect(html).toContain('<a href="/base/c/"><img');
  });

  test('a title becomes the caption of an image that stands alone', () => {
    expect(render('![a](known.png "The *map*")', options).html).toContain(
      `<figure class="picture"><img alt="a" src="/base/_astro/known.png?f=1&amp;g=2" width="400" height="100" decoding="async"><figcaption>The *map*</figcaption></figure>`,
    );
    expect(render('b ![a](known.png "t")', options).html).toContain('title="t"');
  });

  test('all but the first wait until they are near', () => {
    const images = elementsOf(render('![](a.png)\n\n![](b.png)\n\n![](c.png)', options).html, 'img');
    expect(images.map((image) => image.properties?.['loading'])).toEqual([undefined, 'lazy', 'lazy']);
  });

  test.each([
    ['![](wide.png)', '(min-width: 45rem) 42rem, calc(100vw - 2rem)'],
    ['<img src="wide.png" width="300" alt="">', '300px'],
  ])('of a wide one browsers choose the width: %j', (markdown, sizes) => {
    const resolveImage = () => ({ src: '/w.png', width: 2000, height: 1000, srcset: '/480/w.png.webp 480w' });
    const { html } = render(markdown, { ...options, resolveImage });
    expect(html).toContain(`srcset="/480/w.png.webp 480w" sizes="${sizes}"`);
  });
});
