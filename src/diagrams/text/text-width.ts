import type { Font, Glyph } from 'fontkit';
import { faceFor, shippedWeight } from './font.ts';

/** How much room a line of text takes, from the point where it begins, in pixels. */
export interface TextExtent {
  /** How far the next letter would stand. */
  readonly advance: number;
  /** Where its ink begins: 0, or less where the first letter reaches out. */
  readonly left: number;
  /** Where it ends: the advance, or more where the last letter reaches out. */
  readonly right: number;
}

/** The same for any font size, in parts of it. */
interface Measured {
  readonly advance: number;
  /** From its beginning to the ink's, of the first letter. */
  readonly firstInk: number;
  /** Where the last letter begins, and from there to the end of its ink. */
  readonly lastStart: number;
  readonly lastInk: number;
}

/** By weight and text. */
const measured = new Map<string, Measured>();
/** Enough for the words of many diagrams. */
const MAX_KEPT = 20_000;

/** How a line of text is set. */
export interface TextFace {
  /** In pixels. */
  readonly fontSize: number;
  readonly fontWeight: number;
  readonly isItalic: boolean;
}

/**
 * Measures a line of text in the site's own font with its kerning, rounded as Chromium rounds: font sizes down and
 * advances up to a 64th of a pixel, ink outwards to whole pixels.
 * Letters that the font lacks come from whatever the reader has, so their widths are estimates.
 */
export function textExtent(text: string, face: TextFace): TextExtent {
  const key = `${shippedWeight(face.fontWeight)} ${face.isItalic} ${text}`;
  let known = measured.get(key);
  if (!known) {
    known = measure(text, face);
    if (measured.size > MAX_KEPT) measured.clear();
    measured.set(key, known);
  }
  const size = Math.floor(face.fontSize * 64) / 64;
  const advance = Math.ceil(known.advance * size * 64) / 64;
  return {
    advance,
    left: Math.min(0, Math.floor(known.firstInk * size)),
    right: Math.max(advance, known.lastStart * size + Math.ceil(known.lastInk * size)),
  };
}

/** The advance alone. */
export function textWidth(text: string, face: TextFace): number {
  return textExtent(text, face).advance;
}

function measure(text: string, { fontWeight, isItalic }: TextFace): Measured {
  let whole: Measured = { advance: 0, firstInk: 0, lastStart: 0, lastInk: 0 };
  for (const { run, face } of runsOf(text, fontWeight)) {
    const part = face ? measureRun(run, face, isItalic ? SLANT : 0) : estimateRun(run);
    whole = {
      advance: whole.advance + part.advance,
      firstInk: whole.advance === 0 ? part.firstInk : whole.firstInk,
      lastStart: whole.advance + part.lastStart,
      lastInk: part.lastInk,
    };
  }
  return whole;
}

/** Parts of a text that one face draws, or that none does. */
function runsOf(text: string, weight: number): { run: string; face: Font | undefined }[] {
  const runs: { run: string; face: Font | undefined }[] = [];
  for (const character of text) {
    const face = faceFor(character.codePointAt(0) ?? 0, weight);
    const last = runs.at(-1);
    if (last && last.face === face) last.run += character;
    else runs.push({ run: character, face });
  }
  return runs;
}

/** How far browsers lean a face that has no italic: this much to the right for each unit upwards. */
const SLANT = 0.25;

function measureRun(run: string, face: Font, slant: number): Measured {
  const { glyphs, advanceWidth, positions } = face.layout(run);
  const size = face.unitsPerEm;
  const lastStart = advanceWidth - (positions.at(-1)?.xAdvance ?? 0);
  return {
    advance: advanceWidth / size,
    firstInk: Math.min(...inkOf(glyphs[0], slant)) / size,
    lastStart: lastStart / size,
    lastInk: Math.max(...inkOf(glyphs.at(-1), slant)) / size,
  };
}

/** Where the points of a letter's outline lie from left to right; a blank has none. */
function inkOf(glyph: Glyph | undefined, slant: number): number[] {
  const points = [0];
  for (const { args } of glyph?.path.commands ?? []) {
    for (let index = 0; index + 1 < args.length; index += 2) {
      points.push((args[index] ?? 0) + slant * (args[index + 1] ?? 0));
    }
  }
  return points.length > 1 ? points.slice(1) : points;
}

function estimateRun(run: string): Measured {
  let advance = 0;
  for (const character of run) advance += estimate(character);
  return { advance, firstInk: 0, lastStart: advance, lastInk: 0 };
}

function estimate(character: string): number {
  if (/[\p{M}\p{Cf}\p{Cc}]/u.test(character)) return 0;
  if (/\p{Extended_Pictographic}/u.test(character)) return 1.25;
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303f\uff00-\uff60]/u.test(character))
    return 1;
  return 0.6;
}
