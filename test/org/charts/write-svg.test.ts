import { expect, test } from 'vitest';
import { svg } from '../../../src/org/charts/drawing/svg.ts';
import { writeSvg } from '../../../src/org/charts/drawing/write-svg.ts';

test('elements, attributes, text and nothing', () => {
  const tree = svg('g', { class: 'a', id: undefined, x: 1 / 3 }, 'one', undefined, [
    svg('path', { d: 'M0 0' }),
  ]);
  expect(writeSvg(tree)).toBe('<g class="a" x="0.33">one<path d="M0 0"/></g>');
});

test('nothing that a text or an attribute holds becomes markup', () => {
  const hostile = `</text><script>alert("1")</script>&amp; ' "`;
  expect(writeSvg(svg('text', { 'aria-label': hostile }, hostile))).toBe(
    '<text aria-label="&lt;/text&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;amp; \' &quot;">' +
      '&lt;/text&gt;&lt;script&gt;alert("1")&lt;/script&gt;&amp;amp; \' "</text>',
  );
});

test('characters that XML cannot hold are left out', () => {
  expect(writeSvg(svg('text', {}, 'a\u0000\u0008b\uFFFE\uD800c😀'))).toBe('<text>abc😀</text>');
});
