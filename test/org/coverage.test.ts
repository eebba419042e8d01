import { expect, test } from 'vitest';
import { lensCoverage, uncoveredLenses } from '../../src/org/coverage.ts';
import { known, orgOf } from '../organisation.ts';

const TODAY = '2026-11-23';

/** Each lens in one line: its state and who covers it. */
function coverage(fields: string, on = TODAY): string[] {
  const org = orgOf({
    'people/ana.md': 'name: Ana',
    'people/ben.md': 'name: Ben',
    'pods/play/pod.md': `title: Play\n${fields}`,
  });
  return lensCoverage(known(org.pods, 'play'), on).map(({ lens, state, members }) =>
    [lens, state, ...members.map(({ person }) => person.id)].join(' '),
  );
}

test.for<[string, string, string[]]>([
  ['nobody', '', ['builder gap', 'operator gap', 'communicator gap']],
  [
    'a lens for each of two people',
    'members: [{ person: ben, lenses: [operator] }, { person: ana, lenses: [builder] }]',
    ['builder covered ana', 'operator covered ben', 'communicator gap'],
  ],
  [
    'two people on a lens: those first for whom it is the primary one',
    'members: [{ person: ana, lenses: [operator, builder] }, { person: ben, lenses: [builder] }]',
    ['builder covered ben ana', 'operator covered ana', 'communicator gap'],
  ],
  [
    'one person on all three',
    'members: [{ person: ana, lenses: [communicator, operator, builder] }]',
    ['builder covered ana', 'operator covered ana', 'communicator covered ana'],
  ],
  [
    'a member whose lenses are not known yet',
    'members: [{ person: ana, lenses: [] }]',
    ['builder gap', 'operator gap', 'communicator gap'],
  ],
  [
    'a member who has left',
    'members: [{ person: ana, lenses: [builder], until: 2026-11-22 }]',
    ['builder gap', 'operator gap', 'communicator gap'],
  ],
  [
    'a member on the last day',
    'members: [{ person: ana, lenses: [builder], until: 2026-11-23 }]',
    ['builder covered ana', 'operator gap', 'communicator gap'],
  ],
  [
    'a member who comes tomorrow',
    'members: [{ person: ana, lenses: [builder], from: 2026-11-24 }]',
    ['builder gap', 'operator gap', 'communicator gap'],
  ],
  [
    'a vacancy, one that begins today and one that begins tomorrow',
    'vacancies: [{ lens: builder }, { lens: operator, since: 2026-11-23 }, { lens: communicator, since: 2026-11-24 }]',
    ['builder vacant', 'operator vacant', 'communicator gap'],
  ],
  [
    'a vacancy that somebody has filled',
    'members: [{ person: ana, lenses: [builder] }]\nvacancies: [{ lens: builder }]',
    ['builder covered ana', 'operator gap', 'communicator gap'],
  ],
  [
    'members, but closed',
    'closedOn: 2026-11-23\nmembers: [{ person: ana, lenses: [builder, operator, communicator] }]',
    ['builder gap', 'operator gap', 'communicator gap'],
  ],
])('a pod with %s', ([, fields, expected]) => {
  expect(coverage(fields)).toEqual(expected);
});

test('the vacancy comes with its note', () => {
  const org = orgOf({
    'pods/play/pod.md':
      'title: Play\nvacancies: [{ lens: operator, since: 2026-10-01, note: We are asking around }]',
  });
  expect(uncoveredLenses(known(org.pods, 'play'), TODAY)).toMatchObject([
    { lens: 'builder', state: 'gap', vacancy: undefined },
    { lens: 'operator', state: 'vacant', vacancy: { note: 'We are asking around' } },
    { lens: 'communicator', state: 'gap' },
  ]);
});
