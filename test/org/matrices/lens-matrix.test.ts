import { describe, expect, test } from 'vitest';
import { LENSES } from '../../../src/org/collections/lens.ts';
import type { LensCoverage } from '../../../src/org/coverage.ts';
import { outcomesByLens, peopleByLens, podsByLens } from '../../../src/org/matrices/lens-matrix.ts';
import { orgOf } from '../../organisation.ts';

const TODAY = '2026-11-23';

const org = orgOf({
  'people/ana.md': 'name: Zoe',
  'people/ben.md': 'name: Ben',
  'people/chi.md': 'name: Chi\nlisted: false',
  'people/dov.md': 'name: Dov',
  'people/eve.md': 'name: Eve',
  'pods/play/pod.md': `
    title: Play
    members:
      - { person: ana, lenses: [operator, builder] }
      - { person: ben, lenses: [builder] }
      - { person: chi, lenses: [communicator] }
      - { person: dov, lenses: [operator], until: 2026-11-22 }
  `,
  'pods/ads/pod.md': `
    title: Ads
    members: [{ person: ben, lenses: [builder, communicator] }]
    vacancies: [{ lens: operator }]
  `,
  'pods/old/pod.md': 'title: Old\nclosedOn: 2026-11-23\nmembers: [{ person: eve, lenses: [builder] }]',
  'pods/coming/pod.md': 'title: Coming\nformedOn: 2026-11-24',
  'outcomes/a.md': 'title: Play more\npod: play',
  'outcomes/b.md': 'title: Earn more\npod: ads\nstatus: paused',
  'outcomes/c.md': 'title: Later\nstatus: proposed',
  'outcomes/d.md': 'title: Done\npod: play\nstatus: achieved',
  'outcomes/e.md': 'title: Ended\npod: play\nstatus: retired',
  'outcomes/f.md': 'title: Adrift\npod: old',
});

const cells = (row: readonly LensCoverage[] | undefined) =>
  row?.map(({ state, members }) =>
    state === 'covered' ? members.map(({ person }) => person.id).join() : state,
  );

test('pods × lenses has every active pod by title, and three cells for each', () => {
  expect(podsByLens(org, TODAY).map((row) => [row.pod.title, ...(cells(row.cells) ?? [])])).toEqual([
    ['Ads', 'ben', 'vacant', 'ben'],
    ['Play', 'ben,ana', 'ana', 'chi'],
  ]);
});

test('outcomes × lenses has every outcome that is not over, with empty cells where no pod owns it', () => {
  expect(outcomesByLens(org, TODAY).map((row) => [row.outcome.title, cells(row.cells)])).toEqual([
    ['Adrift', ['gap', 'gap', 'gap']],
    ['Earn more', ['ben', 'vacant', 'ben']],
    ['Later', undefined],
    ['Play more', ['ben,ana', 'ana', 'chi']],
  ]);
});

describe('people × lenses', () => {
  const rows = peopleByLens(org, LENSES, TODAY);

  test('has everybody who is listed and in a pod today, by name', () => {
    expect(rows.map(({ person }) => person.title)).toEqual(['Ben', 'Zoe']);
  });

  test('says in which pods, and which lens is the primary one', () => {
    const [ben] = rows;
    expect(ben?.pods.map(({ pod }) => pod.title)).toEqual(['Ads', 'Play']);
    expect(
      ben?.cells.map(({ lens, in: pods }) => [
        lens,
        ...pods.map((each) => `${each.pod.id} ${each.isPrimary}`),
      ]),
    ).toEqual([['builder', 'ads true', 'play true'], ['operator'], ['communicator', 'ads false']]);
  });

  test('has only the lenses that are asked for', () => {
    expect(peopleByLens(org, ['operator'], TODAY).map((row) => row.cells.length)).toEqual([1, 1]);
  });
});
