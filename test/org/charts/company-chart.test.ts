import { expect, test } from 'vitest';
import { branchChart, companyChart, type OutcomeNode } from '../../../src/org/charts/company-chart.ts';
import { known, orgOf } from '../../organisation.ts';
import { TODAY } from './setting.ts';

const org = orgOf({
  'outcomes/a.md': 'title: A\npod: p',
  'outcomes/b.md': 'title: B\nparent: a\npod: p',
  'outcomes/c.md': 'title: C\nparent: b',
  'outcomes/d.md': 'title: D\nparent: a\npod: q\nstatus: achieved',
  'outcomes/e.md': 'title: E\nparent: d\npod: q',
  'pods/p/pod.md':
    'title: P\nmembers: [{ person: x, lenses: [builder] }, { person: y, lenses: [operator], until: 2026-01-01 }]',
  'pods/q/pod.md': 'title: Q',
  'pods/r/pod.md': 'title: R',
  'people/x.md': 'name: X',
  'people/y.md': 'name: Y',
  'people/z.md': 'name: Z',
  'people/w.md': 'name: W\nlisted: false',
});

function show({ outcome, pod, children, isPassed }: OutcomeNode): string {
  const people = pod?.isRepeated ? '=' : (pod?.members.map(({ person }) => person.id).join('') ?? '');
  const below = children.map(show).join(' ');
  return `${outcome.id}${isPassed ? '^' : ''}${pod ? `:${pod.pod.id}${people}` : ''}${below && ` (${below})`}`;
}

test('the chart has what is live, its pods, and who is there now', () => {
  const { outcomes, unassignedPods, unassignedPeople } = companyChart(org, TODAY);
  expect(outcomes.map(show)).toEqual(['a:px (b:p= (c) e:q)']);
  expect(unassignedPods.map(({ pod }) => pod.id)).toEqual(['r']);
  expect(unassignedPeople.map(({ id }) => id)).toEqual(['z']);
});

test.for<[string, string]>([
  ['a', 'a:px (b:p= (c) e:q)'],
  ['b', 'a^ (b:px (c))'],
  ['c', 'a^ (b^ (c))'],
  ['d', 'a^ (d:q (e:q=))'],
])('the branch of %s has the way down to it and all below', ([id, expected]) => {
  expect(show(branchChart(known(org.outcomes, id), TODAY))).toBe(expected);
});

test.for<[string, string, number]>([
  ['an outcome under way in a closed pod', 'active', 3],
  ['an outcome that is over in a pod that goes on', 'achieved', 3],
])('nobody covers %s, and that shows', ([, status, missing]) => {
  expect(uncoveredIn(status, status === 'active' ? '2025-01-31' : '2030-01-31')).toBe(missing);
});

test.for(['achieved', 'retired'])('what is %s in a closed pod lacks nobody', (status) => {
  expect(uncoveredIn(status, '2025-01-31')).toBe(0);
});

function uncoveredIn(status: string, closedOn: string): number | undefined {
  const { outcomes } = orgOf({
    'outcomes/a.md': `title: A\npod: p\nstatus: ${status}`,
    'pods/p/pod.md': `title: P\nclosedOn: ${closedOn}`,
  });
  return branchChart(known(outcomes, 'a'), TODAY).pod?.uncovered.length;
}
