import { describe, expect, test } from 'vitest';
import { outline } from '../../src/markdown/outline.ts';
import { outlineMdx } from '../../src/markdown/outline-mdx.ts';
import { render } from '../../src/markdown/render.ts';

const text = [
  'Intro',
  '',
  '```mermaid',
  'flowchart LR',
  '  a --> b',
  '```',
  '',
  '> ```mermaid',
  '> pie',
  '> ```',
].join('\n');
const drawn = (markdown: string, drawDiagram: (source: string) => string | undefined) =>
  render(markdown, { line: 1, resolveLink: () => undefined, drawDiagram }).html;

describe('Mermaid fences', () => {
  test('are found with the line of what stands between them, in quotes too', () => {
    const expected = [
      { source: 'flowchart LR\n  a --> b', line: 13, column: 1 },
      { source: 'pie', line: 18, column: 3 },
    ];
    expect(outline(text, { line: 10 }).diagrams).toEqual(expected);
    expect(outlineMdx(text, { line: 10 }).diagrams).toEqual(expected);
  });

  test('are published as they are drawn', () => {
    const html = drawn(text, (source) => `<figure>${source.split('\n')[0]}</figure>`);
    expect(html).toContain('<figure>flowchart LR</figure>');
    expect(html).toContain('<figure>pie</figure>');
    expect(html).not.toContain('<pre');
  });

  test('show their source where there is no drawing', () => {
    expect(drawn(text, () => undefined)).toContain('<code class="language-mermaid">flowchart LR');
  });

  test('are not what an author writes to look like the mark of one', () => {
    const html = drawn(
      '<!--diagram-0-->\n\n`<!--diagram-0-->`\n\n```mermaid\npie\n```',
      () => '<figure>one</figure>',
    );
    expect(html.match(/<figure>/g)).toHaveLength(1);
  });
});
