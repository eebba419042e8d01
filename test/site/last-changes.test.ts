import { expect, test } from 'vitest';
import { peopleByName, shownAuthors } from '../../src/site/last-changes.ts';
import { known, orgOf } from '../organisation.ts';

const org = orgOf({
  'people/ana.md': 'name: Ana Larghetto',
  'people/xaver.md': `
    name: Xaver Ungenannt
    listed: false`,
});

test('authors who have a page are led to, others are named', () => {
  const authors = shownAuthors(['ana  larghetto', 'Ole Tuba'], peopleByName(org));
  expect(authors).toEqual([known(org.people, 'ana'), 'Ole Tuba']);
});

test('nobody is named as an author who chose not to be listed', () => {
  expect(shownAuthors(['Xaver Ungenannt', 'XAVER UNGENANNT'], peopleByName(org))).toEqual([]);
});
