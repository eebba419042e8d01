import { expect, test } from 'vitest';
import {
  addressOf,
  addressOfLens,
  FIXED_ADDRESSES,
  isReserved,
  reservedIds,
} from '../../src/org/addresses.ts';
import { KINDS, type Kind } from '../../src/org/collections/index.ts';
import { LENSES } from '../../src/org/collections/lens.ts';

test.for<[Kind, string, string]>([
  ['outcome', 'activate-users', '/outcomes/activate-users/'],
  ['pod', 'first-play', '/pods/first-play/'],
  ['how-we-work', 'first-play', '/pods/first-play/how-we-work/'],
  ['person', 'ana', '/people/ana/'],
  ['interface', 'play-log', '/interfaces/play-log/'],
  ['decision', '2026-03-02-one-log', '/decisions/2026-03-02-one-log/'],
  ['guardrail', 'privacy', '/guardrails/privacy/'],
  ['guide', 'why', '/guide/why/'],
  ['guide', 'ideas/why', '/guide/ideas/why/'],
  ['guide', 'ideas/index', '/guide/ideas/'],
  ['guide', 'index', '/guide/'],
  ['guide', 'index-of-words', '/guide/index-of-words/'],
])('the page of the %s %s is %s', ([kind, id, address]) => {
  expect(addressOf({ kind, id })).toBe(address);
});

test('things of different kinds with one id have pages of their own', () => {
  const addresses = KINDS.map((kind) => addressOf({ kind, id: 'a' }));
  expect(new Set(addresses).size).toBe(KINDS.length);
});

test('every address begins and ends with a slash, so that hosts agree on it', () => {
  const odd = [...FIXED_ADDRESSES, ...LENSES.map(addressOfLens)].filter(
    (address) => !/^\/(.*\/)?$/.test(address),
  );
  expect(odd).toEqual([]);
});

test('each lens is a page that every handbook has', () => {
  expect(FIXED_ADDRESSES).toEqual(expect.arrayContaining(LENSES.map(addressOfLens)));
});

test('a page keeps the ids of its sections and of the layout for itself, each once', () => {
  for (const kind of KINDS) expect(new Set(reservedIds(kind)).size, kind).toBe(reservedIds(kind).length);
  expect(reservedIds('pod')).toEqual(expect.arrayContaining(['main', 'loop', 'members']));
});

test.for([
  '/404/',
  '/500/',
  '/404.html/',
  '/404.html/x/',
  '/robots.txt/',
  '/robots.txt/x/y/',
  '/pods/index.html/x/',
  '/guide/rules/pod-size/',
])('no page may claim %s, which would break the build', (address) => {
  expect(isReserved(address)).toBe(true);
});

test.for(['/404/x/', '/5000/', '/teams/404/', '/teams/robots.txt/', '/teams/index.html5/', '/guide/rule/'])(
  'a page may have had the address %s',
  (address) => {
    expect(isReserved(address)).toBe(false);
  },
);
