import { orgOf } from '../../organisation.ts';

/** Titles of people who try what can be tried. */
export const HOSTILE = [
  '"] --> evil["x',
  'a"b\'c`d`e',
  '#quot; #35; &lt;b&gt;',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '`**bold** _x_`',
  'end',
  'semi;colon %%{init: {"theme":"dark"}}%%',
  '1. a list',
  '- a list',
  'style Lifestyle:C#quot;x; classDef a:b#c;',
  'subgraph graph click href call',
  'ﬂ°°60¶ß ﬂ°lt¶ß',
  '[link](javascript:alert(1)) {{x}} {y} (z) |p| [q]',
  '$$x^2$$ fa:fa-user :::cls @{shape: x} a\\nb',
  '<br/>new line',
  '日本語 שלום 👩‍👩‍👧',
  'x'.repeat(999),
  'section :done, 2020-01-01',
];

/** An organisation in which everything is called so. */
export const hostile = orgOf(
  Object.fromEntries([
    [
      'org.yaml',
      `name: ${JSON.stringify(HOSTILE[0])}\nfunctions: ${JSON.stringify(HOSTILE.map((name, n) => ({ id: `f${n}`, name })))}`,
    ],
    ['outcomes/end.md', 'title: End\npod: end'],
    ['pods/end/pod.md', 'title: End\nmembers: [{ person: x0, lenses: [builder], from: 2026-01-01 }]'],
    ...HOSTILE.flatMap((text, n) => {
      const quoted = JSON.stringify(text);
      const parent = n === 0 ? 'end' : `o${n - 1}`;
      const next = (n + 1) % HOSTILE.length;
      return [
        [`outcomes/o${n}.md`, `title: ${quoted}\npod: p${n}\nparent: ${parent}\nreplaces: [f${n}]`],
        [
          `pods/p${n}/pod.md`,
          `title: ${quoted}\nmembers: [{ person: x${n}, lenses: [builder], from: 2026-01-01 }]`,
        ],
        [`people/x${n}.md`, `name: ${quoted}${n === 0 ? '' : '\nreportsTo: x0'}`],
        [
          `interfaces/i${n}.md`,
          `title: ${quoted}\nprovider: p${n}\nconsumers: [p${next}]\nmode: collaboration`,
        ],
      ];
    }),
  ]),
);
