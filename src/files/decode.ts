import type { Diagnostic } from '../org/diagnostic.ts';
import { fileProblem } from './file-problem.ts';

/** The longest line that is read. Longer ones are data, not prose, and slow every parser down. */
const MAX_LINE = 20_000;

/** A file's text with `\n` line ends and without a byte order mark, or what is wrong with it. */
export interface Decoded {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Bytes → text: UTF-8, strictly, so that no letter is lost or replaced in silence. */
export function decode(file: string, bytes: Uint8Array): Decoded {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return failed(file, { line: 1, column: 1 }, 'This file is UTF-16', 'Save it as UTF-8.');
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const place = firstInvalidLine(bytes);
    return failed(
      file,
      place,
      'This line holds bytes that are not UTF-8',
      'Save the file as UTF-8 and mend the letters on this line.',
    );
  }
  text = text.replace(/\r\n?/g, '\n');
  const diagnostics = [...forbiddenCharacters(file, text), ...longLines(file, text)];
  return { text, diagnostics };
}

function failed(
  file: string,
  place: { line: number; column: number },
  message: string,
  hint: string,
): Decoded {
  return { text: '', diagnostics: [fileProblem('file', file, place, message, hint)] };
}

/** No multi-byte sequence of UTF-8 contains a line feed, so lines can be tried one by one. */
function firstInvalidLine(bytes: Uint8Array): { line: number; column: number } {
  let start = 0;
  for (let line = 1; start <= bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start);
    const slice = bytes.subarray(start, end === -1 ? bytes.length : end);
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(slice);
    } catch {
      const valid = new TextDecoder('utf-8').decode(slice).indexOf('\ufffd');
      return { line, column: valid + 1 };
    }
    if (end === -1) break;
    start = end + 1;
  }
  return { line: 1, column: 1 };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/;
/** Characters that make text read otherwise than it is stored: embeddings, overrides and isolates. */
const BIDI = /[\u202a-\u202e\u2066-\u2069]/;

function forbiddenCharacters(file: string, text: string): Diagnostic[] {
  if (!CONTROL.test(text) && !BIDI.test(text)) return [];
  return text.split('\n').flatMap((content, index) => {
    const control = content.search(CONTROL);
    const bidi = content.search(BIDI);
    const found: Diagnostic[] = [];
    if (control >= 0) {
      const message = `Unexpected control character ${codePoint(content, control)}`;
      found.push(fileProblem('file', file, { line: index + 1, column: control + 1 }, message, 'Delete it.'));
    }
    if (bidi >= 0) {
      const message = `Unexpected character ${codePoint(content, bidi)}, which changes the direction of text unseen`;
      const hint = 'Delete it; the handbook sets the direction from the language.';
      found.push(fileProblem('file', file, { line: index + 1, column: bidi + 1 }, message, hint));
    }
    return found;
  });
}

function codePoint(text: string, index: number): string {
  return `U+${(text.codePointAt(index) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function longLines(file: string, text: string): Diagnostic[] {
  if (text.length <= MAX_LINE) return [];
  return text.split('\n').flatMap((content, index) => {
    if (content.length <= MAX_LINE) return [];
    const message = `This line has ${content.length} characters; at most ${MAX_LINE} are read`;
    return [fileProblem('file', file, { line: index + 1, column: MAX_LINE + 1 }, message, 'Break the line.')];
  });
}
