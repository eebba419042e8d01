import { rounded } from './svg.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line from left to right (or back) that leaves and arrives level. */
export function levelCurve(from: Point, to: Point): string {
  const middle = (from.x + to.x) / 2;
  return `${at(from)}${curveTo(from, to, middle)}`;
}

/** The same through several points: pairs are joined by straight lines, what lies between pairs by curves. */
export function route(points: readonly Point[]): string {
  const [first, ...others] = points;
  if (!first) return '';
  let path = at(first);
  let last = first;
  for (const point of others) {
    path += last.y === point.y ? `H${rounded(point.x)}` : curveTo(last, point, (last.x + point.x) / 2);
    last = point;
  }
  return path;
}

/** The head of an arrow that arrives at a point, level. */
export function arrowHead({ x, y }: Point, towards: 'left' | 'right', size = 7): string {
  const back = towards === 'right' ? x - size : x + size;
  const half = size * 0.55;
  return `M${rounded(x)} ${rounded(y)}L${rounded(back)} ${rounded(y - half)}V${rounded(y + half)}Z`;
}

function at({ x, y }: Point): string {
  return `M${rounded(x)} ${rounded(y)}`;
}

function curveTo(from: Point, to: Point, middle: number): string {
  const numbers = [middle, from.y, middle, to.y, to.x, to.y].map(rounded);
  return `C${numbers.join(' ')}`;
}
