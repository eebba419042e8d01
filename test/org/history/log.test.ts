import { expect, test } from 'vitest';
import { type LogEntry, type LoggedChange, requestIn } from '../../../src/org/history/log.ts';
import { logPages } from '../../../src/org/history/log-pages.ts';

test.each([
  ['Let Ana build (#12)', '12'],
  ['See !7, and #12', '7'],
  ['Merge pull request #345 from ana/win', '345'],
  ['Call it C#12', undefined],
  ['Say what PR 12 was', undefined],
  ['#', undefined],
])('%s names the pull request %s', (subject, request) => {
  expect(requestIn(subject)).toBe(request);
});

function entry(day: string, changes: number): LogEntry {
  const subject = { kind: 'guide', id: 'a', title: 'A', file: 'guide/a.md' } as const;
  const change: LoggedChange = { change: { type: 'chapter-added', subject, files: [subject.file] } };
  return { commit: day, day, author: 'Ana', request: undefined, changes: Array(changes).fill(change) };
}

function spread(...entries: LogEntry[]): string[][] {
  const { newest, older } = logPages(entries);
  return [newest, older].map((months) => months.map(({ month }) => month));
}

test('a log that can be read at once is one page', () => {
  expect(spread(entry('2026-03-02', 1), entry('2026-03-01', 200), entry('2026-01-09', 100))).toEqual([
    ['2026-03', '2026-01'],
    [],
  ]);
});

test('of a long one the older months have pages of their own, and no month is torn apart', () => {
  expect(spread(entry('2026-03-02', 900), entry('2026-02-01', 1), entry('2026-01-09', 1))).toEqual([
    ['2026-03'],
    ['2026-02', '2026-01'],
  ]);
  expect(spread(entry('2026-03-02', 300), entry('2026-02-01', 100), entry('2026-01-09', 1))).toEqual([
    ['2026-03', '2026-02'],
    ['2026-01'],
  ]);
});
