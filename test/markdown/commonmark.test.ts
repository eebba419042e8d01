import { tests } from 'commonmark-spec';
import { describe, expect, test } from 'vitest';
import { render } from '../../src/markdown/render.ts';
import { allowedHtml, plainHtml } from './plain-html.ts';

const ADDRESS = 'GFM makes a link of an address that stands by itself';
const UNCLOSED = 'a tag without an end is shown as text, and reported, lest it swallow the page behind it';
const LANGUAGE = 'only languages with plain names are named, as nobody colours the others';
const DECLARATION = 'it goes as a whole, and is reported; browsers show what follows its first >';

/** The examples that come out otherwise than the specification says, less what nobody may write; and why. */
const others = new Map([
  [34, LANGUAGE],
  [144, LANGUAGE],
  [156, UNCLOSED],
  [157, UNCLOSED],
  [158, UNCLOSED],
  [180, DECLARATION],
  [602, ADDRESS],
  [606, ADDRESS],
  [608, ADDRESS],
  [611, ADDRESS],
  [612, ADDRESS],
  [629, DECLARATION],
]);

const examples = tests.map(({ number, markdown, html }) => {
  const { html: published, problems } = render(withTabs(markdown), { line: 1, resolveLink: () => undefined });
  return { number, published: plainHtml(published), problems, html: withTabs(html) };
});

function withTabs(text: string): string {
  return text.replaceAll('→', '\t');
}

describe('the 652 examples of CommonMark', () => {
  const differing = examples.filter(
    ({ published, html }) => JSON.stringify(published) !== JSON.stringify(plainHtml(allowedHtml(html))),
  );

  test('640 are what they should be, less what nobody may write', () => {
    expect(differing.map(({ number }) => number)).toEqual([...others.keys()]);
    expect(examples.length - differing.length).toBe(640);
  });

  test('597 of them have nothing that nobody may write, and come out whole; what does not is reported', () => {
    const changed = examples.filter(
      ({ published, html }) => JSON.stringify(published) !== JSON.stringify(plainHtml(html)),
    );
    expect(examples.length - changed.length).toBe(597);
    const unsaid = changed
      .filter(({ problems }) => problems.length === 0)
      .map(({ number }) => others.get(number));
    expect(new Set(unsaid)).toEqual(new Set([LANGUAGE, ADDRESS]));
  });
});
