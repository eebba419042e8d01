import { expect, test } from 'vitest';
import { correctedQuery, titleWords, withoutSmallWords } from '../../src/site/query.ts';

const SMALL = new Set(['who', 'about', 'what', 'is', 'a']);

test.each([
  ['who decides about ads', 'decides ads'],
  ['What is a pod?', 'pod?'],
  ['what is a', 'what is a'],
  ['"what is a pod"', '"what is a pod"'],
])('%s asks for %s', (query, asked) => {
  expect(withoutSmallWords(query, SMALL)).toBe(asked);
});

const KNOWN = titleWords(['Mei Semibreve', 'Listener privacy', 'guardrail-owner', 'Ads', 'Überblick']);

test('the words of titles are known once, in lower case, the short ones left out', () => {
  expect(KNOWN).toEqual(['guardrail', 'listener', 'owner', 'privacy', 'semibreve', 'überblick']);
});

test.each([
  ['semibrave', 'semibreve'],
  ['gaurdrail', 'guardrail'],
  ['Listner privacy', 'listener privacy'],
  ['Uberblick', 'überblick'],
])('%s was probably meant to be %s', (query, corrected) => {
  expect(correctedQuery(query, KNOWN)).toBe(corrected);
});

test.each(['listener', 'semib', 'adz', 'Kopenhagen', 'mei <img src=x>'])('%s is left as it is', (query) => {
  expect(correctedQuery(query, KNOWN)).toBeUndefined();
});
