import { expect, test } from 'vitest';
import { type ReportingNode, reach, reportingTree } from '../../../src/org/charts/reporting-tree.ts';
import { peopleHere } from '../../../src/org/people.ts';
import { orgOf } from '../../organisation.ts';
import { madeUp } from './made-up.ts';
import { TODAY } from './setting.ts';

/** People from lines such as `ana < leila` (Ana reports to Leila); a name in capitals is not listed. */
function treeOf(...lines: string[]) {
  const files = lines.map((line) => {
    const [name = '', lead] = line.split(' < ');
    const id = name.toLowerCase();
    const listed = name === id ? '' : '\nlisted: false';
    return [`people/${id}.md`, `name: ${name}${lead ? `\nreportsTo: ${lead}` : ''}${listed}`];
  });
  return reportingTree(orgOf(Object.fromEntries(files)), TODAY).map(show);
}

function show({ person, leads, others, unlisted }: ReportingNode): string {
  const below = [
    ...others.map(({ id }) => id),
    ...(unlisted ? [`${unlisted} unlisted`] : []),
    ...leads.map(show),
  ];
  return `${person.id}(${below.join(' ')})`;
}

test.for<[string, string[], string[]]>([
  ['nobody reports to anybody', ['ana', 'ben'], []],
  ['a wide span', ['a', 'b < a', 'c < a', 'd < a'], ['a(b c d)']],
  ['a deep one', ['a', 'b < a', 'c < b', 'd < c'], ['a(b(c(d)))']],
  ['two trees', ['a', 'b < a', 'c', 'd < c'], ['a(b)', 'c(d)']],
  ['somebody who is not listed', ['a', 'B < a', 'c < a'], ['a(c 1 unlisted)']],
  ['a lead who is not listed', ['a', 'B < a', 'c < b'], ['a(b(c))']],
  ['a circle', ['a < b', 'b < a', 'c < a'], ['a(c b())']],
  ['somebody who reports to themselves', ['a < a'], ['a()']],
  ['a circle beside a tree', ['a < b', 'b < a', 'c', 'd < c'], ['c(d)', 'a(b())']],
])('%s', ([, lines, expected]) => {
  expect(treeOf(...lines)).toEqual(expected);
});

test('those who have left are left out', () => {
  const org = orgOf({
    'people/a.md': 'name: A',
    'people/b.md': 'name: B\nreportsTo: a',
    'people/c.md': 'name: C\nreportsTo: a',
    'pods/p/pod.md': 'title: P\nmembers: [{ person: b, lenses: [builder], until: 2026-01-01 }]',
  });
  expect(reportingTree(org, TODAY).map(show)).toEqual(['a(c)']);
});

test('everybody is below somebody', () => {
  const org = madeUp(20);
  const [root, ...others] = reportingTree(org, TODAY);
  expect(others).toEqual([]);
  expect(root && reach(root) + 1).toBe(peopleHere(org, TODAY).length);
});
