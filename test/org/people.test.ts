import { expect, test } from 'vitest';
import { listedPeople, splitByListing } from '../../src/org/people.ts';
import { orgOf } from '../organisation.ts';

const org = orgOf({
  'people/ana.md': 'name: Zoe',
  'people/ben.md': 'name: Ben\nlisted: false',
  'people/dov.md': 'name: Chi',
  'people/chi.md': 'name: Chi',
});

test('people who may be named come by name, those of one name by id', () => {
  expect(listedPeople(org).map(({ id }) => id)).toEqual(['chi', 'dov', 'ana']);
});

test('people who may not are counted', () => {
  const { listed, unlisted } = splitByListing([...org.people.values()]);
  expect({ listed: listed.map(({ id }) => id), unlisted }).toEqual({
    listed: ['ana', 'chi', 'dov'],
    unlisted: 1,
  });
});
