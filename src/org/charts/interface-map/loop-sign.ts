import { rounded, type SvgElement, svg } from '../drawing/svg.ts';

/** The sign of a pod that is part of a circle of dependency: an arrow that comes back. */
export function loopSign(x: number, y: number, label: string): SvgElement {
  return svg(
    'g',
    { class: 'loop', role: 'img', transform: `translate(${rounded(x)} ${rounded(y)})` },
    svg('title', {}, label),
    svg('path', { class: 'ring', d: 'M10.5 6A4.5 4.5 0 1 1 8.2 2.1' }),
    svg('path', { class: 'tip', d: 'M6.9 0 11.6 1.4 8.2 4.9Z' }),
  );
}
