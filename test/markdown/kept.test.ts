import { describe, expect, test } from 'vitest';
import { render } from '../../src/markdown/render.ts';

const options = { line: 1, resolveLink: () => undefined };

/** Markdown and the HTML that comes of it, without the line end. Nothing here is a problem. */
const kept: [what: string, markdown: string, html: string][] = [
  ['emphasis', '*a* **b** ~~c~~ `d`', '<p><em>a</em> <strong>b</strong> <del>c</del> <code>d</code></p>'],
  ['quotes and dashes as written', `"a" -- 'b'...`, `<p>"a" -- 'b'...</p>`],
  ['text between rules', '---\n\na: b\n\n---', '<hr>\n<p>a: b</p>\n<hr>'],
  [
    'keys and small print',
    'a<kbd>Ctrl</kbd><sub>1</sub><sup>2</sup>',
    '<p>a<kbd>Ctrl</kbd><sub>1</sub><sup>2</sup></p>',
  ],
  ['insertions', '<ins>a</ins> <mark>b</mark><br>c<wbr>d', '<p><ins>a</ins> <mark>b</mark><br>c<wbr>d</p>'],
  ['abbreviations', '<abbr title="a &amp; b">AB</abbr>', '<p><abbr title="a &amp; b">AB</abbr></p>'],
  ['a language', '<span lang="de" dir="ltr">Wie</span>', '<p><span lang="de" dir="ltr">Wie</span></p>'],
  ['times', '<time datetime="2026-11-23">today</time>', '<p><time datetime="2026-11-23">today</time></p>'],
  ['numbered from', '3. a', '<ol start="3">\n<li>a</li>\n</ol>'],
  [
    'reversed',
    '<ol reversed type="a"><li value="4">a</li></ol>',
    '<ol reversed type="a"><li value="4">a</li></ol>',
  ],
  ['terms', '<dl><dt>a</dt><dd>b</dd></dl>', '<dl><dt>a</dt><dd>b</dd></dl>'],
  ['omitted end tags', '<dl><dt>a<dd>b</dl>', '<dl><dt>a</dt><dd>b</dd></dl>'],
  ['figures', '<figure><figcaption>a</figcaption></figure>', '<figure><figcaption>a</figcaption></figure>'],
  ['centred', '<p align="center">a</p>', '<p class="align-center">a</p>'],
  ['old names', '<tt>a</tt> <strike>b</strike>', '<p><code>a</code> <s>b</s></p>'],
  ['a quote’s source', '<q cite="https://a.example">a</q>', '<p><q cite="https://a.example">a</q></p>'],
  ['a comment, which goes', 'a<!-- b -->c\n\n<!--\n\n# d\n\n-->', '<p>ac</p>'],
  ['an unclosed tag, which is closed', '<div>\n\na', '<div>\n<p>a</p>\n</div>'],
  ['a stray end tag, which goes', 'a</div></script></td>', '<p>a</p>'],
  [
    'a code block',
    '```ts title\na < b\n```',
    '<div class="code-block"><pre tabindex="0" data-copyable=""><code class="language-ts">a &lt; b\n</code></pre></div>',
  ],
  [
    'a diagram',
    '```mermaid\ngraph\n```',
    '<pre tabindex="0"><code class="language-mermaid">graph\n</code></pre>',
  ],
  [
    'an odd language',
    '```a"b\nc\n```',
    '<div class="code-block"><pre tabindex="0" data-copyable=""><code>c\n</code></pre></div>',
  ],
  ['an empty text', '', ''],
];

describe('what people may write is kept', () => {
  test.each(kept)('%s', (_what, markdown, html) => {
    const rendered = render(markdown, options);
    expect(rendered.html.trim()).toBe(html);
    expect(rendered.problems).toEqual([]);
  });

  test('Markdown inside an element that opens and closes around it', () => {
    const markdown = '<details open>\n<summary>More <em>of it</em></summary>\n\n- *a*\n\n</details>\n\nb';
    expect(render(markdown, options).html).toBe(
      '<details open>\n<summary>More <em>of it</em></summary>\n<ul>\n<li><em>a</em></li>\n</ul>\n</details>\n<p>b</p>\n',
    );
  });

  test('the mark of Astro’s image step is broken up wherever it stands', () => {
    const mark = '__ASTRO_IMAGE_="x"';
    const markdown = `\`${mark}\` <b title='${mark}'>a</b> [b](c.md '${mark}')\n\n    ${mark}\n\n![\`${mark}\`](d.png)`;
    const { html } = render(markdown, options);
    expect(html).not.toContain('__ASTRO_IMAGE_');
    expect(html.match(/_&#95;ASTRO_IMAGE_/g)).toHaveLength(5);
  });

  test('the same text gives the same HTML, whatever came before', () => {
    const markdown = '# a\n\n# a\n\n[^1] <table><tr><td>b\n\n[^1]: c';
    const first = render(markdown, options);
    render('<div>'.repeat(200), options);
    expect(render(markdown, options)).toEqual(first);
  });

  test('CRLF reads like LF', () => {
    const markdown = '# a\n\n> [!TIP]\n> b <x>\n\n```\nc\n```\n';
    expect(render(markdown.replaceAll('\n', '\r\n'), options)).toEqual(render(markdown, options));
  });
});
