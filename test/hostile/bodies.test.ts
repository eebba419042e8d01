import { describe, expect, test } from 'vitest';
import { render } from '../../src/markdown/render.ts';
import { hazards } from '../markdown/hazards.ts';
import { bodies } from './corpus/index.ts';
import { lostOf } from './kept-whole.ts';

const rendered = bodies.map((vector) => ({
  ...vector,
  ...render(vector.text, { line: 1, resolveLink: () => undefined }),
}));
const tables = [...new Set(bodies.map(({ table }) => table))];

describe.each(tables)('hostile bodies: %s', (table) => {
  const own = rendered.filter((vector) => vector.table === table);

  test('nothing that could harm a reader is published', () => {
    const harmful = own.flatMap(({ text, html }) => {
      const found = hazards(html);
      return found.length > 0 ? [{ text, found }] : [];
    });
    expect(harmful).toEqual([]);
  });

  test('what is published otherwise than it was written is a problem at its line', () => {
    const lost = own.flatMap(({ text, html, problems }) => {
      const parts = problems.length > 0 ? [] : lostOf(text, html);
      return parts.length > 0 ? [{ text, parts }] : [];
    });
    expect(lost).toEqual([]);
    const lines = own.flatMap(({ text, problems }) =>
      problems.map(({ line }) => line >= 1 && line <= text.split(/\r\n?|\n/).length),
    );
    expect(lines).not.toContain(false);
  });
});

test('there are thousands of them, some refused and some let through', () => {
  const refused = rendered.filter(({ problems }) => problems.length > 0);
  expect(bodies.length).toBeGreaterThan(4000);
  expect(refused.length).toBeGreaterThan(2500);
  expect(bodies.length - refused.length).toBeGreaterThan(1000);
});

describe('the comparison with what was written notices', () => {
  test.each([
    ['<b title="a">b</b>', '<p><b>b</b></p>', 'title=a of <b>'],
    ['a *b*', '<p>a b</p>', '<em>'],
    ['a b c', '<p>a c</p>', 'the words “abc”'],
    ['[a](b)', '<p><a>a</a></p>', 'href=b of <a>'],
    ['> a', '<p>a</p>', '<blockquote>'],
  ])('%s published as %s', (markdown, html, part) => {
    expect(lostOf(markdown, html)).toContain(part);
  });
});
