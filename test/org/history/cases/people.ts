import type { Case } from './case.ts';

export const people: readonly Case[] = [
  {
    about: 'people come, go and change their names',
    before: { 'people/ana.md': 'name: Ana', 'people/bo.md': 'name: Bo\nlocation: Oslo' },
    after: { 'people/ana.md': 'name: Ana Largo', 'people/cy.md': 'name: Cy' },
    expected: [
      'person-added person:cy',
      'person-renamed person:ana "Ana" → "Ana Largo"',
      'person-removed person:bo',
    ],
  },
  {
    about: 'one person leaves and another comes, whose page says nearly the same',
    before: { 'people/ana.md': 'name: Ana Largo\ntitle: Member of Technical Staff\nlocation: Oslo' },
    after: { 'people/cy.md': 'name: Cy Presto\ntitle: Member of Technical Staff\nlocation: Oslo' },
    renames: { 'people/ana.md': 'people/cy.md' },
    expected: ['person-added person:cy', 'person-removed person:ana'],
  },
  {
    about: 'one wants to be named and another does not, and one reports to somebody',
    before: {
      'people/ana.md': 'name: Ana\nlisted: false',
      'people/bo.md': 'name: Bo',
      'people/cy.md': 'name: Cy',
    },
    after: {
      'people/ana.md': 'name: Ana',
      'people/bo.md': 'name: Bo\nlisted: false',
      'people/cy.md': 'name: Cy\nreportsTo: ana',
    },
    expected: [
      'person-listed person:ana',
      'person-unlisted person:bo',
      'reporting-changed person:cy → person:ana',
    ],
  },
];
