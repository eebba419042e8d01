import { metrics } from '../text/font.ts';

/** What the relative units of a length stand for. */
export interface LengthBasis {
  /** Font size in pixels. */
  readonly fontSize: number;
  /** What 100 % are; 0 unless told. */
  readonly whole?: number;
}

/** A CSS length in pixels; `undefined` for what is none (`auto`, `calc()`, nothing). */
export function pixels(text: string | null | undefined, basis: LengthBasis): number | undefined {
  const match = /^\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)(px|em|ex|rem|pt|%)?\s*$/i.exec(text ?? '');
  if (!match) return undefined;
  const value = Number(match[1]);
  switch (match[2]?.toLowerCase()) {
    case 'em':
      return value * basis.fontSize;
    case 'ex':
      return value * basis.fontSize * metrics.xHeight;
    case 'rem':
      return value * ROOT_FONT_SIZE;
    case 'pt':
      return (value * 4) / 3;
    case '%':
      return (value / 100) * (basis.whole ?? 0);
    default:
      return value;
  }
}

/** The font size of a page that sets none. */
export const ROOT_FONT_SIZE = 16;
