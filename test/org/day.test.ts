import { expect, test } from 'vitest';
import { dayOf, daysBetween } from '../../src/org/day.ts';

test.for<[string, string]>([
  ['2026-11-23T00:00:00Z', '2026-11-23'],
  ['2026-11-23T23:59:59.999Z', '2026-11-23'],
  ['2026-11-24T00:30:00+02:00', '2026-11-23'],
  ['2026-11-23T23:30:00-02:00', '2026-11-24'],
])('the day of %s is %s, whatever the time zone of the machine', ([moment, day]) => {
  expect(dayOf(new Date(moment))).toBe(day);
});

test.for<[string, string, number]>([
  ['2026-11-23', '2026-11-23', 0],
  ['2026-11-23', '2026-11-24', 1],
  ['2026-11-24', '2026-11-23', -1],
  ['2024-02-28', '2024-03-01', 2],
  ['2026-02-28', '2026-03-01', 1],
  ['2026-03-28', '2026-03-30', 2],
  ['2026-01-01', '2027-01-01', 365],
])('from %s to %s it is %i days', ([from, to, days]) => {
  expect(daysBetween(from, to)).toBe(days);
});
