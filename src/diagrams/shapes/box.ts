import type { Matrix } from './matrix.ts';

/** The smallest upright rectangle around some shapes; inside out (`left` > `right`) while it holds none. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A box that holds nothing yet. */
export const emptyBox: Box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };

/** A rectangle as a box. */
export function boxOf(x: number, y: number, width: number, height: number): Box {
  return { left: x, top: y, right: x + width, bottom: y + height };
}

/** Whether nothing is in it. */
export function isEmpty(box: Box): boolean {
  return !(box.left <= box.right && box.top <= box.bottom);
}

/** The box around both. */
export function union(one: Box, other: Box): Box {
  if (isEmpty(one)) return other;
  if (isEmpty(other)) return one;
  return {
    left: Math.min(one.left, other.left),
    top: Math.min(one.top, other.top),
    right: Math.max(one.right, other.right),
    bottom: Math.max(one.bottom, other.bottom),
  };
}

/** The box around points. */
export function around(points: readonly (readonly [x: number, y: number])[]): Box {
  let box = emptyBox;
  for (const [x, y] of points) box = union(box, { left: x, top: y, right: x, bottom: y });
  return box;
}

/** The upright box around a box that was moved, turned or scaled. */
export function transformed(box: Box, [a, b, c, d, e, f]: Matrix): Box {
  if (isEmpty(box)) return box;
  const corners = [
    [box.left, box.top],
    [box.right, box.top],
    [box.left, box.bottom],
    [box.right, box.bottom],
  ] as const;
  return around(corners.map(([x, y]) => [a * x + c * y + e, b * x + d * y + f] as const));
}
