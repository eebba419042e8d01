import { describe, expect, test } from 'vitest';
import { couplings, dependencyCircles, neighbours } from '../../src/org/coupling.ts';
import type { Org } from '../../src/org/org.ts';
import { shortestCircle } from '../../src/org/shortest-circle.ts';
import { known, orgOf } from '../organisation.ts';

/** Pods a to h, and interfaces from lines such as `a → b c`, by the names i0, i1, … */
function orgWith(...lines: string[]): Org {
  const pods = [...'abcdefgh'].map((id) => [`pods/${id}/pod.md`, `title: ${id.toUpperCase()}`]);
  const interfaces = lines.map((line, index) => {
    const [, provider, consumers, status = 'stable'] = /^(\w) → ([\w ]*?)(?: \((\w+)\))?$/.exec(line) ?? [];
    const list = consumers?.split(' ').join(', ');
    return [
      `interfaces/i${index}.md`,
      `title: I\nprovider: ${provider}\nconsumers: [${list}]\nstatus: ${status}`,
    ];
  });
  return orgOf(Object.fromEntries([...pods, ...interfaces]));
}

const show = (org: Org) =>
  couplings(org).map(
    ({ provider, consumer, interfaces }) =>
      `${provider.id} → ${consumer.id}: ${interfaces.map(({ id }) => id)}`,
  );

test.for<[string, string[], string[]]>([
  ['an interface without consumers', ['a → '], []],
  ['one interface', ['a → b'], ['a → b: i0']],
  ['several consumers', ['a → c b'], ['a → b: i0', 'a → c: i0']],
  ['several interfaces between the same pods', ['a → b', 'a → b'], ['a → b: i0,i1']],
  ['both directions', ['b → a', 'a → b'], ['a → b: i1', 'b → a: i0']],
  ['a pod that consumes what it provides', ['a → a b'], ['a → b: i0']],
  ['a consumer named twice', ['a → b b'], ['a → b: i0']],
  ['an experimental interface', ['a → b (experimental)'], ['a → b: i0']],
  ['a deprecated interface, which is still in use', ['a → b (deprecated)'], ['a → b: i0']],
  ['a proposed interface', ['a → b (proposed)'], []],
  ['a retired interface', ['a → b (retired)'], []],
])('%s couples the right pods', ([, lines, expected]) => {
  expect(show(orgWith(...lines))).toEqual(expected);
});

test('a pod has those above it, on which it depends, and those below', () => {
  const org = orgWith('a → b', 'b → c', 'b → d', 'a → d');
  const { upstream, downstream } = neighbours(known(org.pods, 'b'), couplings(org));
  expect(upstream.map(({ provider }) => provider.id)).toEqual(['a']);
  expect(downstream.map(({ consumer }) => consumer.id)).toEqual(['c', 'd']);
});

describe('pods that depend on each other in a circle', () => {
  test.for<[string, string[], string[]]>([
    ['none', ['a → b c', 'b → d', 'c → d'], []],
    ['two', ['a → b', 'b → a'], ['ab']],
    ['three', ['c → a', 'a → b', 'b → c'], ['abc']],
    [
      'three, and others before and after them',
      ['h → a', 'a → b', 'b → c', 'c → a', 'c → d', 'd → e'],
      ['abc'],
    ],
    ['two circles apart', ['c → d', 'd → c', 'a → b', 'b → a'], ['ab', 'cd']],
    [
      'two circles, one of which depends on the other',
      ['a → b', 'b → a', 'b → c', 'c → d', 'd → c'],
      ['cd', 'ab'],
    ],
    ['two circles that share a pod are one', ['a → b', 'b → a', 'b → c', 'c → b'], ['abc']],
    ['a long one with short cuts', ['a → b c', 'b → c', 'c → d e', 'd → e', 'e → a'], ['abcde']],
    ['a pod that depends on itself', ['a → a'], []],
    ['a circle closed by a retired interface', ['a → b', 'b → a (retired)'], []],
  ])('%s', ([, lines, expected]) => {
    const circles = dependencyCircles(couplings(orgWith(...lines)));
    expect(circles.map((circle) => circle.map(({ id }) => id).join(''))).toEqual(expected);
  });
});

describe('the shortest circle of at least three', () => {
  test.for<[string, string[], string | undefined]>([
    ['is none between two', ['a → b', 'b → a'], undefined],
    ['is none between pairs in a chain', ['a → b', 'b → a', 'b → c', 'c → b'], undefined],
    ['is the only one', ['a → b', 'b → c', 'c → a'], 'abc'],
    ['takes the short cut', ['a → b', 'b → c', 'c → d', 'd → a', 'd → b'], 'bcd'],
    ['is four where there is no shorter one', ['a → b', 'b → c', 'c → d', 'd → a', 'b → a'], 'abcd'],
  ])('%s', ([, lines, expected]) => {
    const all = couplings(orgWith(...lines));
    const [circle = []] = dependencyCircles(all);
    const shortest = shortestCircle(circle, all);
    expect(shortest?.map(({ provider }) => provider.id).join('')).toBe(expected);
    expect(shortest?.at(-1)?.consumer).toBe(shortest?.[0]?.provider);
  });
});
