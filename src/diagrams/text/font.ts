import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';

/** How tall letters are, as parts of the font size. */
export interface FontMetrics {
  readonly ascent: number;
  readonly descent: number;
  /** Height of a small x. */
  readonly xHeight: number;
}

/** The first two are what the site's pages load; the others stand in for the reader's own fonts. */
const subsets = ['latin', 'latin-ext', 'cyrillic', 'greek', 'vietnamese'] as const;
/** The weights that src/styles/fonts.css loads. */
const weights = [400, 600] as const;

const opened = new Map<string, fontkit.Font>();

/** The face that draws a character at a weight; `undefined` where the site's font has no such letter. */
export function faceFor(codePoint: number, weight: number): fontkit.Font | undefined {
  for (const subset of subsets) {
    const face = open(subset, shippedWeight(weight));
    if (face.hasGlyphForCodePoint(codePoint)) return face;
  }
  return undefined;
}

/** The weight that a browser takes for the one asked for, of those that the site ships. */
export function shippedWeight(weight: number): number {
  return weight > 500 ? weights[1] : weights[0];
}

/** The metrics of the site's font. */
export const metrics: FontMetrics = measure(open('latin', 400));

function measure(face: fontkit.Font): FontMetrics {
  const size = face.unitsPerEm;
  return { ascent: face.ascent / size, descent: -face.descent / size, xHeight: face.xHeight / size };
}

function open(subset: (typeof subsets)[number], weight: number): fontkit.Font {
  const name = `@fontsource/inter/files/inter-${subset}-${weight}-normal.woff2`;
  const known = opened.get(name);
  if (known) return known;
  const font = fontkit.openSync(createRequire(import.meta.url).resolve(name));
  if (!('unitsPerEm' in font)) throw new Error(`${name} is a collection of fonts, expected one font`);
  opened.set(name, font);
  return font;
}
