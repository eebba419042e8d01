import { expect, test } from 'vitest';
import { drawTakeover } from '../../../src/org/charts/takeover-flow/draw-takeover.ts';
import { takeoverFlow } from '../../../src/org/charts/takeover-flow/takeover-flow.ts';
import { orgOf } from '../../organisation.ts';
import { elementsOf, textOf, withClass } from './drawn.ts';
import { setting, TODAY } from './setting.ts';

const org = orgOf({
  'org.yaml': `
    name: Tiny
    functions: [{ id: back, name: Back, people: 6 }, { id: front, name: Front }, { id: lost, name: Lost, people: 1 }]`,
  'people/ana.md': 'name: Ana',
  'people/ben.md': 'name: Ben',
  'pods/p/pod.md':
    'title: P\nmembers: [{ person: ana, lenses: [builder] }, { person: ben, lenses: [operator] }]',
  'pods/q/pod.md': 'title: Q\nmembers: [{ person: ana, lenses: [builder] }]',
  'outcomes/a.md': 'title: A\npod: p\nreplaces: [front]',
  'outcomes/b.md': 'title: B\npod: q\nreplaces: [back]',
  'outcomes/c.md': 'title: C\npod: p\nparent: b\nreplaces: [front]',
  'outcomes/d.md': 'title: D\npod: p',
});
const flow = takeoverFlow(org, TODAY);

test('lines lead from functions to the largest outcomes that took their work over, in an order that crosses little', () => {
  const lines = flow.links.map(
    ({ from, to }) => `${flow.functions[from]?.id} → ${flow.branches[to]?.outcome.id}`,
  );
  expect(lines).toEqual(['back → b', 'front → b', 'front → a']);
});

test('people are counted once in a branch', () => {
  expect(flow.branches.map(({ outcome, people }) => [outcome.id, people])).toEqual([
    ['b', 2],
    ['a', 2],
  ]);
});

test('the drawing has every line, every number that is known, and is loud about what nobody took over', () => {
  const { root } = drawTakeover(flow, setting);
  expect(withClass(root, 'flow')).toHaveLength(3);
  expect(withClass(root, 'is-lost').map((each) => textOf(each).trim())).toEqual(['Lost not taken over']);
  expect(withClass(root, 'is-unknown')).toHaveLength(1);
  // One head count is missing, so there is no sum of them.
  expect(withClass(root, 'head').map(textOf)).toEqual(['then: 3 functions', 'now: 2 people, 2 pods']);
  expect(elementsOf(root).some(({ properties }) => properties['href'] === '#back')).toBe(true);
});
