import { expect, test } from 'vitest';
import { render } from '../../src/markdown/render.ts';

const options = { line: 3, resolveLink: () => undefined };

test.each([
  ['a\n\n<abbr title="b &#x1; c">d</abbr>', 'U+0001'],
  ['a\n\n<p title="&#xFDD0;">b</p>', 'U+FDD0'],
  ['a\n\n<p>&#xb;</p>', 'U+000B'],
  ['a\n\n\ufdd1', 'U+FDD1'],
  ['a\n\nb &#x202e;c', 'U+202E'],
  ['a\n\n[b](c "d &#8294; e")', 'U+2066'],
])('%j is told, and a sign stands for what cannot be shown', (text, name) => {
  const { html, problems } = render(text, options);
  expect(html).toContain('\ufffd');
  expect(problems).toMatchObject([{ rule: 'unsafe-html', line: 5, message: expect.stringContaining(name) }]);
});

test('the sign itself, blanks, signs beyond the first plane, and what Markdown replaces itself can be shown', () => {
  const { problems } = render('a\tb\u00a0c\ufffd 😀 &#xFFFD; &#x1F600; &#0; &#11;', options);
  expect(problems).toEqual([]);
});
