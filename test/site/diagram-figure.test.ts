import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { figureMaker } from '../../src/site/diagram-figure.ts';
import { spokenIn } from '../../src/site/languages/index.ts';

/** The figure of a diagram with a title, as a browser reads it. */
function figureOf(title: string): Element {
  const source = `flowchart TD\n accTitle: ${title}\n A`;
  const picture = { svg: '<svg></svg>', title };
  const figure = figureMaker(new Map([[source, picture]]), spokenIn('en').words, () => undefined);
  const { body } = new JSDOM(figure(source)).window.document;
  const [only] = body.children;
  if (!only || body.childNodes.length !== 1) throw new Error('not one element');
  return only;
}

test.each([
  'x" onfocus="alert(1)" autofocus y="',
  "x' onfocus='alert(1)",
  '</figcaption><b onclick="x">',
  '&quot;',
])('the title %j stays the words that it is', (title) => {
  const figure = figureOf(title);
  const frame = figure.querySelector('.diagram-frame');
  expect(frame?.getAttributeNames()).toEqual(['class', 'role', 'aria-label', 'tabindex']);
  expect(frame?.getAttribute('aria-label')).toBe(title);
  expect(figure.querySelector('figcaption')?.textContent).toBe(title);
  expect(figure.querySelector('b')).toBeNull();
});
