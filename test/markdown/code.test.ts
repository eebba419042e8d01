import { beforeAll, describe, expect, test } from 'vitest';
import { type Highlight, Highlighter } from '../../src/markdown/code/highlighter.ts';
import { render } from '../../src/markdown/render.ts';
import { elementsOf, hazards, textOf } from './hazards.ts';

let highlight: Highlight;
beforeAll(async () => {
  const highlighter = await Highlighter.open();
  highlight = await highlighter.prepare(['```ts\n', 'a\n~~~ YML title="x"\n', '```diff', '```klingon']);
});

const html = (markdown: string): string =>
  render(markdown, { line: 1, resolveLink: () => undefined, highlight }).html.trim();

describe('code', () => {
  test('is coloured by classes, as a strict policy wants it', () => {
    expect(html('```ts\n// a\nconst b = "c";\n```')).toBe(
      '<div class="code-block"><pre tabindex="0" data-copyable=""><code class="language-ts">' +
        '<span class="code-comment">// a</span>\n' +
        '<span class="code-keyword">const </span><span class="code-constant">b </span>' +
        '<span class="code-keyword">= </span><span class="code-string-expression">"c"</span>;</code></pre></div>',
    );
  });

  test.each([
    ['another name of a language', '```yml\na: 1\n```', true],
    ['a language in capitals', '```TS\nconst a = 1\n```', true],
    ['a language that nobody knows', '```klingon\nconst a = 1\n```', false],
    ['a language that was not asked for', '```rust\nlet a = 1;\n```', false],
    ['no language', '```\nconst a = 1\n```', false],
    ['an indented block', '    const a = 1', false],
    ['a name of JavaScript’s own', '```constructor\nconst a = 1\n```', false],
  ])('%s', (_what, markdown, isColoured) => {
    expect(elementsOf(html(markdown), 'span').length > 0).toBe(isColoured);
    expect(elementsOf(html(markdown), 'pre')).toHaveLength(1);
  });

  test('says what was written, letter by letter, and nothing of it acts', () => {
    const code = '<script>alert("x")</script>\n\n\tconst a = `b` && \'c\'; // <!-- --> &amp; __ASTRO_IMAGE_';
    expect(textOf(html(`\`\`\`\`ts title="<b>"\n${code}\n\`\`\`\``))).toBe(`<b>${code}`);
    expect(hazards(html(`\`\`\`\`ts title="<b>"\n${code}\n\`\`\`\``))).toEqual([]);
  });

  test.each([
    ['ts title="src/a.ts"', 'src/a.ts'],
    ["ts {1,3} title='a b' x", 'a b'],
    ['ts title=a.ts', 'a.ts'],
  ])('a fence %j names it', (fence, title) => {
    expect(html(`\`\`\`${fence}\na\n\`\`\``)).toContain(
      `<figure class="code-block"><figcaption>${title}</figcaption><pre`,
    );
  });

  test.each(['ts title=""', 'ts subtitle=a', 'ts'])('a fence %j names nothing', (fence) => {
    expect(html(`\`\`\`${fence}\na\n\`\`\``)).not.toContain('figcaption');
  });

  test('is left alone in a line that some grammar could take minutes for, and coloured in the others', () => {
    const lines = [`a: ${'0'.repeat(200)}`, 'b: 1'];
    const written = html(`\`\`\`yaml\n${lines.join('\n')}\n\`\`\``);
    expect(written).toContain(`${lines[0]}\n<span class="code-`);
  });

  test('nobody can bring a title along as an attribute', () => {
    const { html, problems } = render('<pre data-meta="title=a"><code>b</code></pre>', {
      line: 1,
      resolveLink: () => undefined,
    });
    expect(html).not.toContain('figcaption');
    expect(problems.map(({ rule }) => rule)).toEqual(['unsafe-html']);
  });
});
