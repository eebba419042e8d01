import { describe, expect, test } from 'vitest';
import {
  currentMembers,
  currentPods,
  firstDayOf,
  futureMembers,
  isActive,
  isClosed,
  type Member,
  pastMembers,
  podPhase,
} from '../../src/org/membership.ts';
import { known, orgOf } from '../organisation.ts';

const people = Object.fromEntries(
  ['ana', 'ben', 'chi', 'dov'].map((id) => [`people/${id}.md`, `name: ${id}`]),
);

const podOf = (fields: string) => {
  const org = orgOf({ ...people, 'pods/play/pod.md': `title: Play\n${fields}` });
  return known(org.pods, 'play');
};

const show = (members: Member[]) => members.map(({ person, lenses }) => `${person.id}: ${lenses.join(', ')}`);

describe('a pod with past, present and coming members', () => {
  const pod = podOf(
    [
      'members:',
      '  - { person: ana, lenses: [builder] }',
      '  - { person: ben, lenses: [operator], from: 2026-03-02, until: 2026-06-30 }',
      '  - { person: chi, lenses: [communicator], from: 2026-07-01 }',
      '  - { person: dov, lenses: [operator], until: 2026-01-31 }',
    ].join('\n'),
  );

  test.for<{ on: string; past: string[]; now: string[]; coming: string[] }>([
    { on: '2026-01-31', past: [], now: ['ana', 'dov'], coming: ['ben', 'chi'] },
    { on: '2026-02-01', past: ['dov'], now: ['ana'], coming: ['ben', 'chi'] },
    { on: '2026-03-01', past: ['dov'], now: ['ana'], coming: ['ben', 'chi'] },
    { on: '2026-03-02', past: ['dov'], now: ['ana', 'ben'], coming: ['chi'] },
    { on: '2026-06-30', past: ['dov'], now: ['ana', 'ben'], coming: ['chi'] },
    { on: '2026-07-01', past: ['ben', 'dov'], now: ['ana', 'chi'], coming: [] },
  ])('on $on', ({ on, past, now, coming }) => {
    const ids = (members: Member[]) => members.map(({ person }) => person.id);
    expect({
      past: ids(pastMembers(pod, on)),
      now: ids(currentMembers(pod, on)),
      coming: ids(futureMembers(pod, on)),
    }).toEqual({ past, now, coming });
  });
});

describe('a person who moves between lenses', () => {
  const pod = podOf(
    [
      'members:',
      '  - { person: ana, lenses: [builder], until: 2026-06-30 }',
      '  - { person: ana, lenses: [operator, builder], from: 2026-07-01 }',
    ].join('\n'),
  );

  test('covers the old lens until the last day and the new ones from the first', () => {
    expect(show(currentMembers(pod, '2026-06-30'))).toEqual(['ana: builder']);
    expect(show(currentMembers(pod, '2026-07-01'))).toEqual(['ana: operator, builder']);
  });

  test('is not an alumnus, for the person is still there', () => {
    expect(pastMembers(pod, '2026-07-01')).toEqual([]);
  });

  test('is somebody who comes, seen from before', () => {
    expect(show(futureMembers(pod, '2026-06-30'))).toEqual(['ana: operator, builder']);
  });

  test('has both stretches of time, in the order of the file', () => {
    expect(pod.memberships.map(({ index, until, from }) => ({ index, until, from }))).toEqual([
      { index: 0, until: '2026-06-30', from: undefined },
      { index: 1, until: undefined, from: '2026-07-01' },
    ]);
  });
});

test('a person with two memberships at once is one member with the lenses of both, each once', () => {
  const pod = podOf(
    'members:\n  - { person: ana, lenses: [operator, builder] }\n  - { person: ana, lenses: [builder, communicator] }',
  );
  expect(show(currentMembers(pod, '2026-01-01'))).toEqual(['ana: operator, builder, communicator']);
});

test('a person who left and comes back is past and coming in between', () => {
  const pod = podOf(
    'members:\n  - { person: ana, lenses: [builder], until: 2026-01-31 }\n  - { person: ana, lenses: [operator], from: 2026-09-01 }',
  );
  expect(show(pastMembers(pod, '2026-05-01'))).toEqual(['ana: builder']);
  expect(show(futureMembers(pod, '2026-05-01'))).toEqual(['ana: operator']);
});

test('who left last comes first among the alumni', () => {
  const pod = podOf(
    [
      'members:',
      '  - { person: ana, lenses: [], until: 2025-12-31 }',
      '  - { person: ben, lenses: [], until: 2026-03-31 }',
      '  - { person: ana, lenses: [], until: 2026-06-30 }',
    ].join('\n'),
  );
  expect(show(pastMembers(pod, '2026-07-01'))).toEqual(['ana: ', 'ben: ']);
});

test('who comes first comes first, whichever of the stretches is written first', () => {
  const pod = podOf(
    [
      'members:',
      '  - { person: ana, lenses: [], from: 2027-01-01 }',
      '  - { person: ben, lenses: [], from: 2026-12-01 }',
      '  - { person: ana, lenses: [], from: 2026-11-01, until: 2026-11-30 }',
    ].join('\n'),
  );
  expect(show(futureMembers(pod, '2026-10-01'))).toEqual(['ana: ', 'ben: ']);
});

describe('a pod that closes', () => {
  const pod = podOf(
    [
      'formedOn: 2026-01-01',
      'closedOn: 2026-06-30',
      'members:',
      '  - { person: ana, lenses: [builder], until: 2026-02-28 }',
      '  - { person: ben, lenses: [operator] }',
    ].join('\n'),
  );

  test.for<{ on: string; active: boolean; closed: boolean; now: string[] }>([
    { on: '2025-12-31', active: false, closed: false, now: ['ana: builder', 'ben: operator'] },
    { on: '2026-01-01', active: true, closed: false, now: ['ana: builder', 'ben: operator'] },
    { on: '2026-06-29', active: true, closed: false, now: ['ben: operator'] },
    { on: '2026-06-30', active: false, closed: true, now: [] },
  ])('on $on is active: $active, closed: $closed', ({ on, active, closed, now }) => {
    expect({
      active: isActive(pod, on),
      closed: isClosed(pod, on),
      now: show(currentMembers(pod, on)),
    }).toEqual({
      active,
      closed,
      now,
    });
  });

  test('makes alumni of everybody; who stayed to the end left last', () => {
    expect(show(pastMembers(pod, '2026-07-01'))).toEqual(['ben: operator', 'ana: builder']);
  });
});

test('a person in two pods is in both, in the order of their titles, until one of them closes', () => {
  const org = orgOf({
    ...people,
    'pods/a/pod.md': 'title: Zebra\nmembers: [{ person: ana, lenses: [builder] }]',
    'pods/b/pod.md': 'title: Ant\nclosedOn: 2026-06-30\nmembers: [{ person: ana, lenses: [operator] }]',
  });
  const ana = known(org.people, 'ana');
  const pods = (on: string) => currentPods(ana, on).map(({ pod, lenses }) => `${pod.title}: ${lenses}`);
  expect(pods('2026-06-29')).toEqual(['Ant: operator', 'Zebra: builder']);
  expect(pods('2026-06-30')).toEqual(['Zebra: builder']);
});

test('a person has been here since the first day that was written down and has come', () => {
  const org = orgOf({
    ...people,
    'pods/a/pod.md':
      'title: A\nmembers: [{ person: ana, lenses: [], from: 2026-03-01 }, { person: ben, lenses: [] }]',
    'pods/b/pod.md':
      'title: B\nmembers: [{ person: ana, lenses: [], from: 2025-01-01, until: 2025-06-30 }, { person: ben, lenses: [], from: 2026-01-01 }]',
  });
  const since = (id: string, on: string) => firstDayOf(known(org.people, id), on);
  expect(since('ana', '2026-06-01')).toBe('2025-01-01');
  expect(since('ana', '2024-12-31'), 'not yet').toBeUndefined();
  expect(since('ben', '2026-06-01'), 'longer than anybody wrote down').toBeUndefined();
  expect(since('chi', '2026-06-01'), 'in no pod').toBeUndefined();
});

test('a pod forms, is active and is closed', () => {
  const pod = podOf('formedOn: 2026-03-01\nclosedOn: 2026-06-30');
  const days = ['2026-02-28', '2026-03-01', '2026-06-29', '2026-06-30'];
  expect(days.map((day) => podPhase(pod, day))).toEqual(['forming', 'active', 'active', 'closed']);
});
