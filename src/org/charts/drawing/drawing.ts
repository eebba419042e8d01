import { type SvgContent, type SvgElement, svg } from './svg.ts';

/** A finished chart as a picture. */
export interface Drawing {
  /** In pixels, at the usual size of text. */
  readonly width: number;
  readonly height: number;
  readonly root: SvgElement;
}

/** Pixels in a rem: drawings grow with the reader's size of text. */
export const REM = 16;

/**
 * Puts content on a canvas.
 * @param label what the chart shows, for those who cannot see it; the links inside are told one by one after it
 */
export function drawing(
  { width, height, label, className }: { width: number; height: number; label: string; className: string },
  ...content: readonly SvgContent[]
): Drawing {
  const w = Math.ceil(width);
  const h = Math.ceil(height);
  const root = svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `graphic ${className}`,
      viewBox: `0 0 ${w} ${h}`,
      width: `${w / REM}rem`,
      height: `${h / REM}rem`,
      // Charts are laid out from the left whatever the page's direction; texts keep their own.
      direction: 'ltr',
      role: 'group',
      'aria-label': label,
    },
    content,
  );
  return { width: w, height: h, root };
}
