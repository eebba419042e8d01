import { expect, test } from 'vitest';
import { closestTitles, type KnownPage } from '../../src/site/closest-titles.ts';

const PAGES: readonly KnownPage[] = [
  ['First Play', '/pods/first-play/', '/teams/onboarding/'],
  ['How First Play works', '/pods/first-play/how-we-work/'],
  ['Fair Break', '/pods/fair-break/'],
  ['Activate users', '/outcomes/activate-users/'],
  ['Ana Larghetto', '/people/ana-larghetto/'],
  ['Play log', '/interfaces/play-log/'],
  ['Ästhetik', '/guide/aesthetik/'],
];

test.each([
  ['a slip in the id', '/pods/frist-play/', '/pods/first-play/'],
  ['the wrong section', '/teams/first-play/', '/pods/first-play/'],
  ['the file instead of the page', '/outcomes/activate-users.md', '/outcomes/activate-users/'],
  ['the words in another order', '/people/larghetto-ana/', '/people/ana-larghetto/'],
  ['words glued by underscores, in capitals', '/Interfaces/PLAY_LOG', '/interfaces/play-log/'],
  ['a former address', '/teams/onboarding', '/pods/first-play/'],
  ['a title in its own letters', '/guide/ästhetik/', '/guide/aesthetik/'],
])('%s: %s leads to %s first', (_, path, address) => {
  expect(closestTitles(path, PAGES)[0]?.[1]).toBe(address);
});

test.each(['/', '/wp-login.php', '/zzz/qqq/', '/outcomes/'])('%s is like none of them', (path) => {
  expect(closestTitles(path, PAGES)).toEqual([]);
});

test('no more than five are offered', () => {
  const many = Array.from({ length: 30 }, (_, n): KnownPage => [`Pod ${n}`, `/pods/pod-${n}/`]);
  expect(closestTitles('/pods/pod/', many)).toHaveLength(5);
});
