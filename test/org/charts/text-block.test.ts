import { expect, test } from 'vitest';
import { wrapText } from '../../../src/org/charts/drawing/text-block.ts';
import { measure } from './setting.ts';

/** Ten letters are as wide as fifty pixels. */
const FONT = { size: 10, weight: 400 } as const;
const wrap = (text: string, letters: number) => wrapText(text, letters * 5, FONT, measure).lines;

test.for<[string, string, number, string[]]>([
  ['fits', 'one two', 10, ['one two']],
  [
    'is broken between words, into lines of much the same length',
    'aaa bbb ccc ddd',
    11,
    ['aaa bbb', 'ccc ddd'],
  ],
  ['may end a line behind a hyphen', 'Brückner-Schmidthuber', 14, ['Brückner-', 'Schmidthuber']],
  ['may end a line behind a slash', 'reading/writing', 9, ['reading/', 'writing']],
  ['keeps a dash between words', 'a - b', 3, ['a -', 'b']],
  ['keeps a sign before its number', 'below -5', 6, ['below', '-5']],
  ['has a word that is too long', 'Donaudampfschiff ahoi', 8, ['Donauda-', 'mpfschi-', 'ff ahoi']],
  ['is in a script without hyphens', '日本語のタイトルです', 4, ['日本語の', 'タイトル', 'です']],
  ['has emoji of several code points', '👩‍👩‍👧👩‍👩‍👧', 6, ['👩‍👩‍👧-', '👩‍👩‍👧']],
  ['has spaces to spare', '  a   b  ', 10, ['a b']],
  ['is empty', '', 10, []],
])('a text that %s', ([, text, letters, lines]) => {
  expect(wrap(text, letters)).toEqual(lines);
});

test('no letter is lost, whatever the width', () => {
  const text = 'Wir prüfen Rechtsschutzversicherungsgesellschaften, und/oder Post-Quanten-Verfahren.';
  for (let letters = 2; letters < 90; letters++) {
    expect(wrap(text, letters).join('').replaceAll(/[\s-]/g, '')).toBe(text.replaceAll(/[\s-]/g, ''));
  }
});

test('no line is wider than allowed', () => {
  const block = wrapText('Those who answer for a thing say so themselves', 60, FONT, measure);
  expect(block.width).toBeLessThanOrEqual(60);
  expect(block.height).toBe(block.lines.length * 13);
});
