import { describe, expect, test } from 'vitest';
import { decode } from '../../src/files/decode.ts';
import { places } from '../organisation.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...utf8(part)] : part)));

describe('text is read', () => {
  test.for<[string, Uint8Array, string]>([
    ['without its byte order mark', bytes([0xef, 0xbb, 0xbf], 'title: A\n'), 'title: A\n'],
    ['with the line ends of Windows', utf8('a\r\nb\r\n'), 'a\nb\n'],
    ['with the line ends of old Macs', utf8('a\rb\r'), 'a\nb\n'],
    ['with line ends of all three kinds', utf8('a\r\n\rb\n\r\nc'), 'a\n\nb\n\nc'],
    ['in any script', utf8('Ålesund 東京 🎧 עברית'), 'Ålesund 東京 🎧 עברית'],
    ['with joiners and direction marks that scripts need', utf8('👩‍🎤 ‏א‎'), '👩‍🎤 ‏א‎'],
    ['with tabs', utf8('a\tb'), 'a\tb'],
    ['when there is none', bytes(), ''],
  ])('%s', ([, file, text]) => {
    expect(decode('a.md', file)).toEqual({ text, diagnostics: [] });
  });
});

describe('text is refused at the line and column of', () => {
  const NOT_UTF8 = 'This line holds bytes that are not UTF-8';
  test.for<[string, Uint8Array, string]>([
    ['a letter of Latin-1', bytes('a\nol', [0xe9], ' b\n'), `a.md:2:3 ${NOT_UTF8}`],
    ['the first of several', bytes('a', [0xff], '\nb', [0xff]), `a.md:1:2 ${NOT_UTF8}`],
    [
      'a letter cut off by the end of the file',
      bytes('a\nb 東'.slice(0, -1), [0xe6, 0x9d]),
      `a.md:2:3 ${NOT_UTF8}`,
    ],
    ['a letter cut off by the end of the line', bytes('ab', [0xe6, 0x9d], '\nc'), `a.md:1:3 ${NOT_UTF8}`],
    ['a surrogate', bytes('a', [0xed, 0xa0, 0x80]), `a.md:1:2 ${NOT_UTF8}`],
    ['an overlong slash', bytes('a', [0xc0, 0xaf]), `a.md:1:2 ${NOT_UTF8}`],
    ['an error after a byte order mark', bytes([0xef, 0xbb, 0xbf], 'ab', [0xff]), `a.md:1:3 ${NOT_UTF8}`],
    ['an error after letters of several bytes', bytes('é🎧', [0xff]), `a.md:1:4 ${NOT_UTF8}`],
    ['an error after a � that somebody wrote', bytes('� b', [0xff]), `a.md:1:4 ${NOT_UTF8}`],
    ['an error after line ends of Windows', bytes('a\r\nb\r\nc', [0xff]), `a.md:3:2 ${NOT_UTF8}`],
    ['an error after line ends of old Macs', bytes('a\rb\rc', [0xff]), `a.md:3:2 ${NOT_UTF8}`],
    ['UTF-16, little end first', bytes([0xff, 0xfe, 0x61, 0x00]), 'a.md:1:1 This file is UTF-16'],
    ['UTF-16, big end first', bytes([0xfe, 0xff, 0x00, 0x61]), 'a.md:1:1 This file is UTF-16'],
    [
      'UTF-16 without a mark',
      bytes([0x61, 0x00, 0x62, 0x00]),
      'a.md:1:2 Unexpected control character U+0000',
    ],
    ['NUL', utf8('a\nb\0c'), 'a.md:2:2 Unexpected control character U+0000'],
    ['escape', utf8('\u001b[31mred'), 'a.md:1:1 Unexpected control character U+001B'],
    ['delete', utf8('ab\u007f'), 'a.md:1:3 Unexpected control character U+007F'],
    ['form feed', utf8('a\fb'), 'a.md:1:2 Unexpected control character U+000C'],
    [
      'an override that turns text around',
      utf8('a\n\nuser\u202egnp.exe'),
      'a.md:3:5 Unexpected character U+202E, which changes the direction of text unseen',
    ],
    [
      'an isolate that turns text around',
      utf8('\u2067a'),
      'a.md:1:1 Unexpected character U+2067, which changes the direction of text unseen',
    ],
    [
      'a line of 20,001 characters',
      utf8(`a\n${'b'.repeat(20_001)}\nc`),
      'a.md:2:20001 This line has 20001 characters; at most 20000 are read',
    ],
  ])('%s', ([, file, place]) => {
    const { diagnostics } = decode('a.md', file);
    expect(places(diagnostics)).toEqual([place]);
  });

  test('every line that has one, not only the first', () => {
    const { diagnostics } = decode('a.md', utf8('\0\nfine\n\0\u202e\n'));
    expect(diagnostics.map(({ line, column }) => `${line}:${column}`)).toEqual(['1:1', '3:1', '3:2']);
  });
});

test('a line of 20,000 characters is read', () => {
  expect(decode('a.md', utf8(`a\n${'b'.repeat(20_000)}\nc`)).diagnostics).toEqual([]);
});
