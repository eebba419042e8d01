import { expect, test } from 'vitest';
import { redirectsOf } from '../../src/org/redirects.ts';
import { orgOf } from '../organisation.ts';

const redirects = (files: Readonly<Record<string, string>>) =>
  redirectsOf(orgOf(files)).map(({ from, to }) => `${from} → ${to}`);

test('old addresses lead to the page of today, however they are written', () => {
  const aliases = '[/teams/backend, /wiki/Back%20end/, /teams/mobile.html, /old/index.html]';
  expect(redirects({ 'pods/first-play/pod.md': `title: First Play\naliases: ${aliases}` })).toEqual([
    '/old/ → /pods/first-play/',
    '/teams/backend/ → /pods/first-play/',
    '/teams/mobile.html/ → /pods/first-play/',
    '/wiki/Back end/ → /pods/first-play/',
  ]);
});

test('no redirect takes the place of a page, of a file of the handbook, or of another redirect', () => {
  const files = {
    'pods/coming-back/pod.md': 'title: Coming Back\naliases: [/teams/growth/]',
    'pods/first-play/pod.md':
      'title: First Play\naliases: [/teams/Growth, /Pods/Coming-Back/, /, /Robots.txt, /404, /_astro/a/, /guide/rules/pod-size/]',
  };
  expect(redirects(files)).toEqual(['/teams/growth/ → /pods/coming-back/']);
});

test('where one page now has the old address of another, it has it alone, so that nobody is sent on twice', () => {
  const files = {
    'guide/new.md': 'title: New\naliases: [/guide/old/]',
    'guide/old.md': 'title: Old\naliases: [/guide/older/]',
  };
  expect(redirects(files)).toEqual(['/guide/older/ → /guide/old/']);
});

test('nothing leads to somebody who is not listed', () => {
  expect(redirects({ 'people/ana.md': 'name: Ana\nlisted: false\naliases: [/team/ana/]' })).toEqual([]);
});
