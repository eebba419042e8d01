import { expect, test } from 'vitest';
import { childOutcomes } from '../../src/org/outcome-tree.ts';
import { listedPeople } from '../../src/org/people.ts';
import { known, orgOf } from '../organisation.ts';

const PEOPLE = { zoe: 'Zoe', aerzte: 'Ärzte', oelmuehle: 'Ölmühle', anton: 'anton', opal: 'Opal' };

function namesIn(language: string): string[] {
  const people = Object.entries(PEOPLE).map(([id, name]) => [`people/${id}.md`, `name: ${name}`]);
  const org = orgOf({ 'org.yaml': `name: Tiny\nlanguage: ${language}\n`, ...Object.fromEntries(people) });
  return listedPeople(org).map(({ title }) => title);
}

test.each([
  ['de', ['anton', 'Ärzte', 'Ölmühle', 'Opal', 'Zoe']],
  ['sv', ['anton', 'Opal', 'Zoe', 'Ärzte', 'Ölmühle']],
])('people stand in the order that readers of %s expect', (language, names) => {
  expect(namesIn(language)).toEqual(names);
});

test('numbers in titles count as numbers, and equal titles stand in the order of their files', () => {
  const org = orgOf({
    'outcomes/all.md': 'title: All\nstatus: proposed',
    'outcomes/a.md': 'title: Stage 10\nstatus: proposed\nparent: all',
    'outcomes/b.md': 'title: Stage 2\nstatus: proposed\nparent: all',
    'outcomes/c.md': 'title: Stage 2\nstatus: proposed\nparent: all',
  });
  expect(childOutcomes(known(org.outcomes, 'all')).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
});
