import { expect, test } from 'vitest';
import { becameOf, boardOf } from '../../../src/org/history/board.ts';
import { endedQuarters, lastDayOf, quarterOf } from '../../../src/org/history/quarter.ts';
import type { Outcome } from '../../../src/org/org.ts';
import { orgOf } from '../../organisation.ts';

test.each([
  ['2026-01-01', '2026-q1', '2026-03-31'],
  ['2026-06-30', '2026-q2', '2026-06-30'],
  ['2026-07-01', '2026-q3', '2026-09-30'],
  ['2026-12-31', '2026-q4', '2026-12-31'],
])('%s lies in %s, which ends on %s', (day, quarter, last) => {
  expect(quarterOf(day)).toBe(quarter);
  expect(lastDayOf(quarter)).toBe(last);
});

test('a quarter has ended on the first day of the next one', () => {
  expect(endedQuarters('2025-09-30', '2026-04-01')).toEqual(['2025-q3', '2025-q4', '2026-q1']);
  expect(endedQuarters('2025-09-30', '2026-03-31')).toEqual(['2025-q3', '2025-q4']);
  expect(endedQuarters('2026-01-01', '2026-03-31')).toEqual([]);
});

/** An outcome with one measure. */
function outcome(measure: string, status = 'active'): Outcome {
  const org = orgOf({
    'org.yaml': 'name: Tiny\n',
    'outcomes/win.md': `---\ntitle: Win\nstatus: ${status}\ndefinitionOfDone:\n  - It is done\n  - { ${measure} }\n---\n`,
  });
  const found = org.outcomes.get('win');
  if (!found) throw new Error('no outcome');
  return found;
}

test('what is promised are the measures of the outcomes that are worked on', () => {
  const { data } = outcome('metric: Plays, baseline: 1, target: 9');
  const files = {
    'org.yaml': 'name: Tiny\n',
    'outcomes/rest.md': '---\ntitle: Rest\nstatus: paused\n---\n',
    'outcomes/win.md':
      '---\ntitle: Win\ndefinitionOfDone:\n  - It is done\n  - { metric: Plays, baseline: 1, target: 9 }\n---\n',
  };
  expect(boardOf(orgOf(files))).toEqual([
    {
      outcome: { kind: 'outcome', id: 'win', title: 'Win', file: 'outcomes/win.md' },
      pod: undefined,
      commitment: 'committed',
      measures: data.definitionOfDone.slice(1),
    },
  ]);
});

const THEN = { metric: 'Plays', baseline: 1, target: 9, current: 3, due: '2026-06-30' };

test.each([
  ['is reached now', 'metric: Plays, baseline: 1, target: 20, current: 9', '2026-05-01', 'kept'],
  ['is reached, though late', 'metric: Plays, baseline: 1, target: 9, current: 9', '2026-09-01', 'kept'],
  ['is not due yet', 'metric: Plays, baseline: 1, target: 9, current: 8', '2026-06-30', 'open'],
  ['was due', 'metric: Plays, baseline: 1, target: 9, current: 8', '2026-07-01', 'missed'],
  [
    'was due, and less is promised now',
    'metric: Plays, baseline: 1, target: 7, current: 8',
    '2026-07-01',
    'missed',
  ],
  ['is called otherwise', 'metric: Songs, baseline: 1, target: 9, current: 9', '2026-05-01', 'dropped'],
])('a measure that %s', (_, measure, on, became) => {
  expect(becameOf(THEN, outcome(measure), on)).toBe(became);
});

test('of an outcome that is not worked on any more, its owners say what became of it', () => {
  const open = 'metric: Plays, baseline: 1, target: 9, current: 8';
  expect(becameOf(THEN, outcome(open, 'retired'), '2026-07-01')).toBe('retired');
  expect(becameOf(THEN, outcome(open, 'achieved'), '2026-07-01')).toBe('achieved');
  expect(becameOf(THEN, undefined, '2026-07-01')).toBe('gone');
});
