import { expect, test } from 'vitest';
import { brokenLinks, readPage } from '../../src/publish/links.ts';

const HOME = '/index.html';
const POD = '/pods/a/index.html';

function problems(home: string, base = '/'): string[] {
  const pages = [
    readPage(HOME, home),
    readPage(POD, '<h2 id="loop">The loop</h2><h2 id="größe">x</h2><p id="note-%C3%A9">x</p>'),
  ];
  return brokenLinks(pages, [HOME, POD, '/style.css', '/a b.png'], base).map(
    ({ file, target, problem }) => `${file}: the link ${target} ${problem}`,
  );
}

test.each([
  ['/pods/a/'],
  ['pods/a/#loop'],
  ['./pods/a/index.html'],
  ['/pods/a/#gr%C3%B6%C3%9Fe'],
  ['/pods/a/#note-%C3%A9'],
  ['/style.css'],
  ['/a%20b.png'],
  ['https://example.com/none'],
  ['mailto:ana@example.com'],
])('%s leads somewhere', (href) => {
  expect(problems(`<a href="${href}">x</a>`)).toEqual([]);
});

test.each([
  ['/pods/b/', 'leads to no file'],
  ['/pods/a', 'leads to no file'],
  ['pods/a/#lop', 'leads to no anchor'],
  ['#nowhere', 'leads to no anchor'],
  ['/%zz.png', 'leads to no file'],
])('%s does not', (href, problem) => {
  expect(problems(`<a href="${href}">x</a>`)).toEqual([`${HOME}: the link ${href} ${problem}`]);
});

test('images and stylesheets are looked up too, each missing one told once a page', () => {
  const found = problems('<link href="/none.css"><img src="/none.png"><img src="/none.png">');
  expect(found.sort()).toEqual([
    `${HOME}: the link /none.css leads to no file`,
    `${HOME}: the link /none.png leads to no file`,
  ]);
});

test('below a base path, every link stays below it', () => {
  expect(problems('<a href="/handbook/pods/a/#loop">x</a>', '/handbook')).toEqual([]);
  expect(problems('<a href="/pods/a/">x</a>', '/handbook')).toEqual([
    `${HOME}: the link /pods/a/ leaves the base path`,
  ]);
});
