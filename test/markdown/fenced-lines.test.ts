import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { features } from '../../src/markdown/features.ts';
import { fencedLines } from '../../src/markdown/fenced-lines.ts';
import { defaultLabels } from '../../src/markdown/labels.ts';

const FENCES = [
  ...['```', '~~~', '```', '~~~', '```js', '````', '~~~~', ' ```', '   ~~~', '    ```', '\t```'],
  ...['```  ', '``` x', '```~', '~~~`', '~~~\t', '~~~\u00a0', '- ```', '> ~~~', '[^a]: ```'],
];
const PIECES = [
  ...[
    'x',
    ' ',
    '    ',
    '\t',
    '\u00a0',
    '- ',
    '1. ',
    '> ',
    '# ',
    '|',
    '|-|',
    '---',
    '===',
    '*',
    '\\',
    '`',
    '``',
  ],
  ...[
    '[^a]: ',
    '[a]:',
    '[a]: b',
    ' "t',
    '[',
    ']',
    '(',
    '<',
    '<div>',
    '</div>',
    '<b>',
    '<x-y',
    '<a href="',
    '">',
  ],
  ...[
    '<!--',
    '-->',
    '<?',
    '<pre>',
    '</pre>',
    '<script>',
    '</script>',
    '<details>',
    ':::',
    '+++',
    '$$',
    '{',
    '}',
  ],
];

/** The same numbers from 0 to 1 each time. */
function* numbers(): Generator<number> {
  for (let state = 1; ; state += 1) {
    let mixed = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
    mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
    yield ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  }
}

test('what is taken for code is code to the parser, whatever lists, quotes, HTML and fences surround it', () => {
  const source = numbers();
  const below = (limit: number) => Math.floor((source.next().value as number) * limit);
  const pick = (from: readonly string[]) => from[below(from.length)] ?? '';
  const some = (most: number, make: () => string) => Array.from({ length: 1 + below(most) }, make);
  const line = () =>
    [() => '', () => pick(FENCES), () => some(4, () => pick(PIECES)).join('')][below(3)]?.() ?? '';
  let lines = 0;
  const wrong: string[] = [];
  for (let text = 0; text < 30_000; text += 1) {
    const written = some(15, line);
    // A sign at its end changes nothing about a line, unless it is a fence or looks empty.
    const isMarked = (each: string) => /\S/.test(each) && !/`{3}|~{3}/.test(each);
    const marked = written.map((each, index) => (isMarked(each) ? `${each}Q${index}Q` : each));
    const code = [...fencedLines(marked)].filter((index) => marked[index]?.endsWith(`Q${index}Q`));
    lines += code.length;
    if (code.length === 0) continue;
    const { html } = markdownToHtml(marked.join('\n'), { features: features(defaultLabels) });
    const outside = html.replace(/<pre><code.*?<\/code><\/pre>/gs, '');
    if (code.some((index) => outside.includes(`Q${index}Q`))) wrong.push(marked.join('\n'));
  }
  expect(wrong).toEqual([]);
  expect(lines).toBeGreaterThan(5000);
});
