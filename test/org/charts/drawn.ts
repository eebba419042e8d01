import type { SvgElement, SvgNode } from '../../../src/org/charts/drawing/svg.ts';

/** Every element of a drawing, from the outside in. */
export function elementsOf(node: SvgNode): SvgElement[] {
  if (node.type === 'text') return [];
  return [node, ...node.children.flatMap(elementsOf)];
}

/** The words of a drawing, as they are read. */
export function textOf(node: SvgNode): string {
  if (node.type === 'text') return node.value;
  return node.children.map(textOf).join(' ').replaceAll(/\s+/g, ' ').trim();
}

/** The elements that have a class among theirs. */
export function withClass(node: SvgNode, name: string): SvgElement[] {
  return elementsOf(node).filter(({ properties }) =>
    String(properties['class'] ?? '')
      .split(' ')
      .includes(name),
  );
}

/** A rectangle in a drawing. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether two rectangles share more than an edge. */
function overlap(a: Area, b: Area): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** All pairs of rectangles that overlap. */
export function overlaps(areas: readonly Area[]): [Area, Area][] {
  return areas.flatMap((a, index) =>
    areas.slice(index + 1).flatMap((b): [Area, Area][] => (overlap(a, b) ? [[a, b]] : [])),
  );
}
