import { expect, test } from 'vitest';
import { renderFault } from '../../src/publish/render-fault.ts';
import { orgOf } from '../organisation.ts';

const MDX = { 'org.yaml': 'name: A\nmdx: [guide]', 'guide/a.mdx': '---\ntitle: A\n---\n' };
const fault = (told: object, files: Readonly<Record<string, string>> = MDX) =>
  renderFault(Object.assign(new Error('It broke'), told), orgOf(files), '/content');

test('what MDX did wrong is told at its file, and at its line where somebody knows it', () => {
  expect(fault({})).toBe('guide/a.mdx:1:1 The page cannot be rendered: It broke');
  expect(fault({ id: '/content/guide/a.mdx?astro' })).toMatch(/^guide\/a\.mdx:1:1 /);
  // The front matter of three lines, and the line behind it, are not counted by whoever tells the place.
  const errors = [
    { message: '\u001b[31mNo\u001b[0m\nat x', loc: { file: '/content/guide/a.mdx', line: 2, column: 4 } },
  ];
  expect(fault({ errors })).toBe('guide/a.mdx:5:4 The page cannot be rendered: No');
});

test('where it may have been one of several, all are named', () => {
  expect(fault({ id: '/engine/src/a.ts' }, { ...MDX, 'guide/b.mdx': '---\ntitle: B\n---\n' })).toBe(
    'One of guide/a.mdx, guide/b.mdx: The page cannot be rendered: It broke',
  );
});

test('without MDX it is no fault of the content', () => {
  expect(fault({}, { 'guide/a.md': 'title: A\n' })).toBeUndefined();
});
