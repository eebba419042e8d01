import { expect, test } from 'vitest';
import { type Chapter, guideTree, readingOrder } from '../../src/org/guide-tree.ts';
import { orgOf } from '../organisation.ts';

const org = orgOf({
  'guide/index.md': 'title: How we work',
  'guide/zoo.md': 'title: First\norder: 1',
  'guide/ant.md': 'title: Last, as it has no order',
  'guide/bee.md': 'title: Before that, by its title',
  'guide/later/index.md': 'title: The second chapter\norder: 2',
  'guide/later/page.md': 'title: A page of it',
  'guide/later/deep/page.md': 'title: A page of a chapter of a chapter',
  'guide/sooner/index.md': 'title: The first chapter\norder: 1',
  'guide/no-index-here/page.md': 'title: A page of a folder without a name',
});

const outline = ({ title, pages, chapters }: Chapter, indent = ''): string[] => [
  `${indent}${title}`,
  ...pages.map((page) => `${indent}- ${page.title}`),
  ...chapters.flatMap((chapter) => outline(chapter, `${indent}  `)),
];

test('the guide is a tree of folders, each by order and then by title', () => {
  expect(outline(guideTree(org))).toEqual([
    'How we work',
    '- First',
    '- Before that, by its title',
    '- Last, as it has no order',
    '  The first chapter',
    '  The second chapter',
    '  - A page of it',
    '    Deep',
    '    - A page of a chapter of a chapter',
    '  No index here',
    '  - A page of a folder without a name',
  ]);
});

test('it is read from the top, each page once', () => {
  expect(readingOrder(guideTree(org)).map(({ id }) => id)).toEqual([
    'index',
    'zoo',
    'bee',
    'ant',
    'sooner/index',
    'later/index',
    'later/page',
    'later/deep/page',
    'no-index-here/page',
  ]);
});

test('an organisation without a guide has an empty one', () => {
  const empty = guideTree(orgOf({}));
  expect(outline(empty)).toEqual(['']);
  expect(readingOrder(empty)).toEqual([]);
});
