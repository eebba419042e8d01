import { expect, test } from 'vitest';
import type { Subject } from '../../../src/org/history/change.ts';
import { type LogEntry, type LoggedChange, requestIn, shownLog } from '../../../src/org/history/log.ts';
import { logPages, newestPages } from '../../../src/org/history/log-pages.ts';
import { versionOf } from './version.ts';

test.each([
  ['Let Ana build (#12)', '12'],
  ['Let Ana build (#12)\n\nAs agreed in (#11)', '12'],
  ['Let Ana build (!7)', '7'],
  ['Merge pull request #345 from ana/win\n\nWin', '345'],
  ["Merge branch 'win' into 'main'\n\nWin\n\nSee merge request music/handbook!12", '12'],
  ['Close #12', undefined],
  ['Call it C#12', undefined],
  ['Say what PR 12 was\n\nAs in (#11)', undefined],
  ['#', undefined],
])('%s names the pull request %s', (message, request) => {
  expect(requestIn(message)).toBe(request);
});

function entry(day: string, changes: number): LogEntry {
  const subject = { kind: 'guide', id: 'a', title: 'A', file: 'guide/a.md' } as const;
  const change: LoggedChange = { change: { type: 'chapter-added', subject, files: [subject.file] } };
  const seconds = Date.parse(day) / 1000;
  return {
    commit: day,
    day,
    authored: seconds,
    committed: seconds,
    author: 'Ana',
    request: undefined,
    changes: Array(changes).fill(change),
  };
}

const days = (count: number, month: string, changes: number) =>
  Array.from({ length: count }, (_, index) =>
    entry(`${month}-${String(28 - index).padStart(2, '0')}`, changes),
  );

test('every month of a log has a page, and the newest of them that fit are read together', () => {
  const pages = logPages([entry('2026-03-02', 90), entry('2026-03-01', 100), entry('2026-01-09', 100)]);
  expect(pages.map(({ id }) => id)).toEqual(['2026-03', '2026-01']);
  expect(newestPages(pages)).toEqual(pages);
  expect(newestPages(logPages([...days(3, '2026-03', 100), ...days(2, '2026-02', 100)]))).toHaveLength(1);
});

test('a first page with little on it is filled up by the month before', () => {
  const pages = logPages([entry('2026-03-01', 1), ...days(4, '2026-02', 100), entry('2026-01-09', 1)]);
  expect(newestPages(pages).map(({ id }) => id)).toEqual(['2026-03', '2026-02']);
});

test('a month in which very much changed has several pages, and more changes move none of the older ones', () => {
  const month = days(9, '2026-03', 100);
  const pages = logPages(month);
  expect(pages.map(({ id, part, entries }) => `${id} ${part}: ${entries.at(-1)?.day}`)).toEqual([
    '2026-03-3 3: 2026-03-28',
    '2026-03-2 2: 2026-03-24',
    '2026-03 1: 2026-03-20',
  ]);
  const later = logPages([entry('2026-03-31', 100), ...month]);
  expect(later.slice(1).map(({ entries }) => entries)).toEqual(pages.slice(1).map(({ entries }) => entries));
});

test('of a commit that changes everything the beginning is told, and how much is not', () => {
  const [page] = logPages([entry('2026-03-02', 9000)]);
  expect(page?.entries.map(({ changes, untold }) => [changes.length, untold])).toEqual([[200, 8800]]);
});

test('somebody who is not listed hides pictures, but no page of another whose name begins alike', () => {
  const { org } = versionOf({
    'people/ana.md': 'name: Ana\nlisted: false',
    'people/ana-maria.md': 'name: Ana Maria',
  });
  const person = (id: string): Subject => ({ kind: 'person', id, title: id, file: `people/${id}.md` });
  const picture: Subject = { kind: 'file', id: '', title: '', file: 'people/ana-portrait.png' };
  const changes = [person('ana'), person('ana-maria'), picture].map(
    (subject): LoggedChange => ({ change: { type: 'person-added', subject, files: [subject.file] } }),
  );
  const shown = shownLog([{ ...entry('2026-03-01', 0), changes }], org);
  expect(shown.flatMap((each) => each.changes.map(({ change }) => change.subject.id))).toEqual(['ana-maria']);
});
