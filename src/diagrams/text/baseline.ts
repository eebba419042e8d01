import { metrics } from './font.ts';

/** Height of the letters above the baseline, rounded as Chromium does. */
export function ascentOf(fontSize: number): number {
  return Math.round(metrics.ascent * fontSize);
}

/** Depth of the letters below the baseline, rounded as Chromium does. */
export function descentOf(fontSize: number): number {
  return Math.round(metrics.descent * fontSize);
}

/** How far below its `y` a text's baseline comes to lie. */
export function baselineShift(baseline: string, fontSize: number): number {
  const ascent = ascentOf(fontSize);
  const descent = descentOf(fontSize);
  switch (baseline) {
    case 'middle':
      return (metrics.xHeight * fontSize) / 2;
    case 'central':
      return (ascent - descent) / 2;
    case 'hanging':
      return ascent * 0.8;
    case 'text-before-edge':
    case 'before-edge':
    case 'text-top':
      return ascent;
    case 'text-after-edge':
    case 'after-edge':
    case 'text-bottom':
    case 'ideographic':
      return -descent;
    case 'mathematical':
      return ascent / 2;
    default:
      return 0;
  }
}
