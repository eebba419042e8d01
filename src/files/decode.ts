import type { Diagnostic } from '../org/diagnostic.ts';
import { codePoint, turningCharacter } from '../org/turning-character.ts';
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
    const place = firstInvalidPlace(bytes);
    return failed(
      file,
      place,
      'This line holds bytes that are not UTF-8',
      'Save the file as UTF-8 and mend the letters on this line.',
    );
  }
  text = normalise(text);
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

/** Where the text that can still be read ends: decoding one byte too few succeeds, one too many fails. */
function firstInvalidPlace(bytes: Uint8Array): { line: number; column: number } {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (decodesUpTo(bytes, middle)) valid = middle;
    else invalid = middle;
  }
  const before = normalise(new TextDecoder('utf-8').decode(bytes.subarray(0, valid), { stream: true })).split(
    '\n',
  );
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** A letter that is cut in two at the end is no mistake here: the rest of it may follow. */
function decodesUpTo(bytes: Uint8Array, end: number): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
    return true;
  } catch {
    return false;
  }
}

function normalise(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/;

function forbiddenCharacters(file: string, text: string): Diagnostic[] {
  if (!CONTROL.test(text) && !turningCharacter(text)) return [];
  return text.split('\n').flatMap((content, index) => {
    const control = content.search(CONTROL);
    const turning = turningCharacter(content);
    const found: Diagnostic[] = [];
    if (control >= 0) {
      const message = `Unexpected control character ${codePoint(content, control)}`;
      found.push(fileProblem('file', file, { line: index + 1, column: control + 1 }, message, 'Delete it.'));
    }
    if (turning) {
      const hint = 'Delete it; the handbook sets the direction from the language.';
      const place = { line: index + 1, column: turning.index + 1 };
      found.push(fileProblem('file', file, place, turning.message, hint));
    }
    return found;
  });
}

function longLines(file: string, text: string): Diagnostic[] {
  if (text.length <= MAX_LINE) return [];
  return text.split('\n').flatMap((content, index) => {
    if (content.length <= MAX_LINE) return [];
    const message = `This line has ${content.length} characters; at most ${MAX_LINE} are read`;
    return [fileProblem('file', file, { line: index + 1, column: MAX_LINE + 1 }, message, 'Break the line.')];
  });
}
