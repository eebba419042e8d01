import { describe, expect, test } from 'vitest';
import { loadFiles } from '../../src/load.ts';
import type { Entity } from '../../src/org/org.ts';
import type { Picture } from '../../src/pictures/picture.ts';
import { bodyOf, inlineOf } from '../../src/site/bodies.ts';

const BODY = [
  '[a](../pods/play/pod.md) [b](/content/pods/play/pod.md#come-to-us) [c](/pods/play/pod.md) [d](/pods/play/)',
  '[e](#here) [f](note.md#user-content-fn-1) [g](pic%201.png) [h](https://example.com/)',
  '\n\n## Here\n\nx[^1]\n\n![p](pic%201.png)\n\n[^1]: y\n',
].join(' ');
const files = {
  'org.yaml':
    'name: Klein\nlanguage: de\nrepository: { url: "https://github.com/example/handbook", folder: ./content }\n',
  'pods/play/pod.md':
    '---\ntitle: Play\nsummary: See [the note](../../guide/note.md).\n---\n## Come to us\n\nWe are here.\n',
  'guide/note.md': `---\ntitle: Note\n---\n${BODY}`,
  'guide/pic 1.png': '',
};
const { org, diagnostics } = loadFiles(
  Object.entries(files).map(([path, text]) => ({ path, bytes: Buffer.from(text) })),
);
const picture: Picture = { format: 'png', width: 1000, height: 500, isAnimated: false };
const prepared = {
  drawings: new Map(),
  pictures: new Map([['guide/pic 1.png', picture]]),
  highlight: () => undefined,
};
const note = org.byFile.get('guide/note.md') as Entity;
const links = (html: string) => [...html.matchAll(/<a [^>]*?href="([^"]*)"/g)].map(([, href]) => href);

describe('a text of a handbook that is published below /handbook', () => {
  const { html } = bodyOf(org, note, '/handbook/', prepared);

  test('is without faults', () => expect(diagnostics).toEqual([]));

  test('leads to pages, headings and footnotes below it, and to other sites as they are', () => {
    expect(links(html)).toEqual([
      '/handbook/pods/play/',
      '/handbook/pods/play/#come-to-us',
      '/handbook/pods/play/',
      '/handbook/pods/play/',
      '#here',
      '/handbook/guide/note/#guide.note.fn-1',
      '/handbook/images/guide/pic%201.png',
      'https://example.com/',
      '#guide.note.fn-1',
      '#guide.note.fnref-1',
    ]);
  });

  test('shows pictures with their size, in several widths', () => {
    const at = (width: number) => `/handbook/images/_${width}/guide/pic%201.png.webp ${width}w`;
    expect(html).toContain('src="/handbook/images/guide/pic%201.png" width="1000" height="500"');
    expect(html).toContain(`srcset="${[at(480), at(768), at(1000)].join(', ')}"`);
  });

  test('speaks the handbook’s language', () => expect(html).toContain('>Fußnoten</h2>'));

  test('a line of front matter does so too', () => {
    const pod = org.byFile.get('pods/play/pod.md') as Entity;
    const text = 'See [the note](../../guide/note.md), ![p](../../guide/pic%201.png).';
    const html = inlineOf(org, pod, text, '/handbook/', prepared.pictures);
    expect(links(html)).toEqual(['/handbook/guide/note/']);
    expect(html).toMatch(/<img [^>]*width="\d+" height="\d+"/);
  });
});

test('links of its diagrams lead where those beside them do', () => {
  const source = 'flowchart LR\n a --> b';
  const svg = ['../pods/play/pod.md#come-to-us', '/pods/play/', '#here', 'https://example.com/'].map(
    (href) => `<a href="${href}"><text>x</text></a>`,
  );
  const drawings = new Map([[source, { svg: `<svg>${svg.join('')}</svg>`, title: 'x' }]]);
  const text = `\`\`\`mermaid\n${source}\n\`\`\`\n\n## Here\n`;
  const { html } = bodyOf(org, { ...note, body: { ...note.body, text } }, '/handbook/', {
    ...prepared,
    drawings,
  });
  expect(links(html)).toEqual([
    '/handbook/pods/play/#come-to-us',
    '/handbook/pods/play/',
    '#here',
    'https://example.com/',
  ]);
});
