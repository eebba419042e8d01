import svgPath from 'svg-path-commander';
import { type Box, boxOf, emptyBox } from './box.ts';

/** A point of a path. */
export interface PathPoint {
  readonly x: number;
  readonly y: number;
}

const boxes = new Map<string, Box>();
/** Layouts ask for the same path again and again; more than a diagram's worth is not kept. */
const MAX_KEPT = 2000;

/** The box around a path, without its stroke. */
export function pathBox(data: string): Box {
  const known = boxes.get(data);
  if (known) return known;
  const box = reading(data, emptyBox, () => {
    const { x, y, width, height } = svgPath.getPathBBox(data);
    return boxOf(x, y, width, height);
  });
  if (boxes.size > MAX_KEPT) boxes.clear();
  boxes.set(data, box);
  return box;
}

/** How long a path is. */
export function pathLength(data: string): number {
  return reading(data, 0, () => svgPath.getTotalLength(data));
}

/** The point that lies `distance` along a path. */
export function pointAlong(data: string, distance: number): PathPoint {
  return reading(data, { x: 0, y: 0 }, () => svgPath.getPointAtLength(data, distance));
}

/** A path with its numbers cut to two decimals: a hundredth of a pixel is more than a screen shows. */
export function roundPath(data: string): string {
  return reading(data, data, () => svgPath.pathToString(svgPath.parsePathString(data), 2));
}

/** Browsers draw nothing of a path that they cannot read, so it measures as nothing. */
function reading<T>(data: string, otherwise: T, read: () => T): T {
  if (data.trim() === '') return otherwise;
  try {
    return read();
  } catch {
    return otherwise;
  }
}
