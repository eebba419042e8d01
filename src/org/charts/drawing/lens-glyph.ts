import type { Lens } from '../../collections/lens.ts';
import { rounded, type SvgElement, svg } from './svg.ts';

/** How much room one takes, on each side. */
export const GLYPH_SIZE = 12;

/** From the left of one to the left of the next. */
export const GLYPH_STEP = 18;

const SHAPES: Readonly<Record<Lens, () => SvgElement>> = {
  builder: () => svg('path', { d: 'M6 1.2 11.2 10.6H.8z' }),
  operator: () => svg('rect', { x: 1.5, y: 1.5, width: 9, height: 9 }),
  communicator: () => svg('circle', { cx: 6, cy: 6, r: 4.8 }),
};

/** Where a sign stands (its left top), and what it is called for those who cannot see it. */
export interface GlyphPlace {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  /** Nobody covers the lens: an outline that alarms. */
  readonly isEmpty?: boolean;
}

/** The sign of a lens, by shape as much as by hue: ▲ Builder, ■ Operator, ● Communicator. */
export function lensGlyph(lens: Lens, { x, y, label, isEmpty = false }: GlyphPlace): SvgElement {
  return svg(
    'g',
    {
      class: `graphic-lens ${lens}${isEmpty ? ' is-uncovered' : ''}`,
      transform: `translate(${rounded(x)} ${rounded(y)})`,
      role: 'img',
    },
    svg('title', {}, label),
    SHAPES[lens](),
  );
}

/** The same signs for places that have only text. */
export const LENS_SIGNS: Readonly<Record<Lens, string>> = { builder: '▲', operator: '■', communicator: '●' };
