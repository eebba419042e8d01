import { expect, test } from 'vitest';
import { de } from '../../src/site/languages/de.ts';
import { en } from '../../src/site/languages/en.ts';
import { formatsIn } from '../../src/site/languages/formats.ts';
import { spokenIn } from '../../src/site/languages/index.ts';

test.each([
  ['en', '1 person', '1,200 people', '84%', 'Nov 23, 2026'],
  ['en-GB', '1 person', '1,200 people', '84%', '23 Nov 2026'],
  ['de', '1 Person', '1.200 Personen', '84 %', '23.11.2026'],
  ['de-CH', '1 Person', "1'200 Personen", '84%', '23.11.2026'],
  // A language that the handbook does not speak: its words are English, its days its own.
  ['nl', '1 person', '1.200 people', '84%', '23 nov 2026'],
])('%s writes plurals, numbers and days as it does', (language, one, many, share, day) => {
  const { words, formats } = spokenIn(language);
  expect([words.counts.people(1), words.counts.people(1200)]).toEqual([one, many]);
  expect([formats.value(84, '%').replace('\u00a0', ' '), formats.day('2026-11-23')]).toEqual([share, day]);
});

test.each([
  ['en', 'EUR', 13.1, '€13.10'],
  ['en', 'EUR', 15, '€15'],
  ['de', 'EUR', 13.1, '13,10 €'],
  ['en', 'JPY', 1200, '¥1,200'],
  ['en', 'Euro', 15, '15 Euro'],
])('in %s, %s is the unit of a currency only if it is its code', (language, unit, value, written) => {
  expect(formatsIn(language, language).value(value, unit).replace('\u00a0', ' ')).toBe(written);
});

test('two pods in a circle are not spoken of as many', () => {
  const { inACircle } = spokenIn('en').words.charts;
  expect(inACircle(['A', 'B']).join('')).toContain('so neither can change what it offers without the other.');
  expect(inACircle(['A', 'B', 'C']).join('')).toContain('so none of them can');
});

test('a sentence keeps its parts as they are, in the order of its language', () => {
  const link = { href: '/pods/' };
  expect(spokenIn('en').words.attention.vacancySince('Builder', link)).toContain(link);
  expect(spokenIn('de').words.attention.vacancySince('Builder', link).slice(0, 3)).toEqual([
    'sucht seit ',
    link,
    ' jemanden für die Linse ',
  ]);
});

test('the pseudo-locales put brackets around every word, from left to right and from right to left', () => {
  expect(spokenIn('en-XA').words.layout.menu).toBe('⟦Menu⟧');
  expect(spokenIn('ar-XB').words.shared.since('2026').join('')).toBe('⟦since 2026⟧');
});

test('German has a word of its own wherever English has a sentence', () => {
  const texts = (value: object): string[] =>
    Object.values(value).flatMap((each) =>
      typeof each === 'string' ? [each] : typeof each === 'object' ? texts(each) : [],
    );
  const english = new Set(texts(en(formatsIn('en', 'en'))).filter((text) => text.includes(' ')));
  expect(texts(de(formatsIn('de', 'de'))).filter((text) => english.has(text))).toEqual([]);
});
