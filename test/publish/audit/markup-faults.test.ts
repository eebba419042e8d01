import { expect, test } from 'vitest';
import { markupFaults } from '../../../src/publish/audit/markup-faults.ts';

const faults = (body: string) => markupFaults(`<!doctype html>${body}`).map(({ message }) => message);

test.each([
  '<p>Text</p><hr><img src="a.png" alt="">',
  '<svg viewBox="0 0 1 1"><path d="M0 0"/><g></g></svg>',
  '<table><thead><tr><th>A</th></tr></thead><tbody><tr><td>B</td></tr></tbody></table>',
  '<details><summary>More</summary><ul><li>a</li></ul></details>',
  '<template><p id="a"></p></template><p id="a"></p>',
  '<html lang="en"><head><title>T</title></head><body><p>Text</p></body></html>',
])('nothing is wrong with %s', (body) => {
  expect(faults(body)).toEqual([]);
});

test.each([
  ['<p>one<div>two</div></p>', ['<p> is never closed', 'a browser puts <p> where']],
  ['<ul><li>one</ul>', ['<li> is never closed']],
  ['<b><p>one</b></p>', ['a browser puts <b> where']],
  ['<table><p>one</p></table>', ['a browser puts <table> where']],
  ['<table><tr><td>one</td></tr></table>', ['a browser puts <tbody> where']],
  ['<p title="a" title="b">one</p>', ['duplicate attribute']],
  ['<p title="a"id="b">one</p>', ['missing whitespace between attributes']],
  ['<p>one &nosuch; two</p>', ['unknown named character reference']],
  ['<p id="a">one</p><p id="a">two</p>', ['the id a stands here once more']],
])('a browser would mend %s', (body, expected) => {
  expect(faults(body).map((message) => message.replace(/^is no valid HTML: /, ''))).toEqual(
    expected.map((start) => expect.stringContaining(start)),
  );
});

test('the place in the page is told', () => {
  expect(faults('\n<p>\n  <em>one</p>')).toContain(
    'is no valid HTML: <em> is never closed (line 3, column 3)',
  );
});

test('a page says that it is HTML', () => {
  expect(markupFaults('<p>one</p>').map(({ message }) => message)).toEqual([
    'is no valid HTML: missing doctype (line 1, column 1)',
  ]);
});
