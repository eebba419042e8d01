import { describe, expect, test } from 'vitest';
import { pageBody } from '../../src/site/page-body.ts';

const whole = (html: string) => {
  const { head, rest } = pageBody(html);
  return head + rest;
};

describe('a heading that has an anchor', () => {
  test('gets a link beside it that bears its name', () => {
    expect(whole('<h2 id="loop">The loop</h2>')).toBe(
      '<div class="heading"><h2 id="loop">The loop</h2><a class="anchor" href="#loop" aria-labelledby="loop"></a></div>',
    );
  });

  test.each([
    ['has no anchor', '<h2>Channels</h2>'],
    ['is the title of the page', '<h1 id="title">First Play</h1>'],
    ['stands beside the text', '<aside class="aside"><h2 id="loop">The loop</h2></aside>'],
    ['is pressed to open something', '<details><summary> <h3 id="more">More</h3></summary></details>'],
    ['opens the footnotes', '<h2 class="sr-only" id="footnote-label">Footnotes</h2>'],
    ['opens those of one file', '<h2 class="sr-only" id="guide.why.footnote-label">Footnotes</h2>'],
    ['begins in an attribute', '<p title="<h2 id=" class="x">a</p><h2>b</h2>'],
    ['is in one as a whole', '<p title=\'<h2 id="x">a</h2>\'>b</p>'],
    ['is only quoted as code', '<pre><code>&lt;h2 id="x"&gt;Not one&lt;/h2&gt;</code></pre>'],
  ])('gets none if it %s', (_, html) => {
    expect(whole(html)).toBe(html);
  });
});

describe('the table of contents', () => {
  test('lists the second and third level in order, without what is beside the text', () => {
    const html = `<header><h1 id="top">Top</h1></header><h2 id="a">A</h2><h3 dir="ltr" id="b">B</h3><h4 id="c">C</h4>
      <aside><h2 id="d">D</h2></aside><h2 id="e">E</h2>`;
    expect(pageBody(html).headings.map(({ depth, id }) => `${depth} ${id}`)).toEqual(['2 a', '3 b', '2 e']);
  });

  test.each([
    ['code and emphasis', 'Run <code>check</code> <em>first</em>', 'Run check first'],
    ['the number of a footnote', 'Why<sup><a href="#fn-1">1</a></sup>', 'Why'],
    ['what was escaped', 'Cost &lt; worth &amp; more', 'Cost &lt; worth &amp; more'],
    ['a sign in an attribute', '<abbr title="a > <b">A</abbr> B', 'A B'],
    ['a picture', '<svg viewBox="0 0 1 1"><path d="M0 0"></path></svg> Builder', 'Builder'],
  ])('shows words alone: %s', (_, inner, text) => {
    expect(pageBody(`<h2 id="x">${inner}</h2>`).headings[0]?.text).toBe(text);
  });

  test('comes after the header of the page, or first where there is none', () => {
    const { head, rest } = pageBody('<header><h1>A</h1></header><p>B</p><header>C</header>');
    expect([head, rest]).toEqual(['<header><h1>A</h1></header>', '<p>B</p><header>C</header>']);
    expect(pageBody('<p>B</p>').head).toBe('');
  });
});
