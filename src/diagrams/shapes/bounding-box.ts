import { pixels, ROOT_FONT_SIZE } from '../css/length.ts';
import { textBox } from '../text/text-layout.ts';
import { around, type Box, boxOf, emptyBox, isEmpty, transformed, union } from './box.ts';
import { identity, type Matrix, multiply, parseTransform, translation } from './matrix.ts';
import { pathBox } from './path.ts';

/** What takes no room by itself. */
const unseen = new Set([
  'clipPath',
  'defs',
  'desc',
  'filter',
  'linearGradient',
  'marker',
  'mask',
  'metadata',
  'pattern',
  'radialGradient',
  'script',
  'style',
  'symbol',
  'title',
]);

/** The box around what an element draws, in its own coordinates and without strokes, as `getBBox()` gives it. */
export function boundingBox(element: Element): Box {
  if (unseen.has(element.localName)) return emptyBox;
  if (element.localName === 'text') return textBox(element, element);
  if (element.localName === 'tspan') return textBox(element.closest('text') ?? element, element);
  return shapeBox(element) ?? childrenBox(element);
}

/** From the coordinates of an element to those of the whole picture. */
export function matrixToPicture(element: Element): Matrix {
  let matrix = identity;
  for (let at: Element | null = element; at; at = at.parentElement) matrix = multiply(ownMatrix(at), matrix);
  return matrix;
}

function childrenBox(element: Element): Box {
  let box = emptyBox;
  for (const child of element.children) {
    if (!isHidden(child) && hasRoom(child)) {
      box = union(box, transformed(boundingBox(child), ownMatrix(child)));
    }
  }
  // As Chromium has it: what holds nothing but an empty line of text is a point at its origin, which counts in what
  // holds it, but no further unless something moved it.
  if (isEmpty(box) && [...element.children].some(isEmptyLine)) return origin;
  return isOrigin(box) ? emptyBox : box;
}

const origin: Box = boxOf(0, 0, 0, 0);

function isOrigin({ left, top, right, bottom }: Box): boolean {
  return left === 0 && top === 0 && right === 0 && bottom === 0;
}

function isEmptyLine(element: Element): boolean {
  return element.localName === 'text' && element.firstElementChild !== null;
}

/** A rectangle or circle without a size has a place of its own, but counts for nothing in what holds it. */
function hasRoom(element: Element): boolean {
  const box = shapeBox(element);
  const isSized = ['rect', 'circle', 'ellipse'].includes(element.localName);
  return !box || !isSized || (box.right > box.left && box.bottom > box.top);
}

function shapeBox(element: Element): Box | undefined {
  const number = (name: string): number =>
    pixels(element.getAttribute(name), { fontSize: ROOT_FONT_SIZE }) ?? 0;
  switch (element.localName) {
    case 'rect':
    case 'image':
    case 'foreignObject':
    case 'use':
      return boxOf(number('x'), number('y'), number('width'), number('height'));
    case 'circle':
      return ellipseBox(number('cx'), number('cy'), number('r'), number('r'));
    case 'ellipse':
      return ellipseBox(number('cx'), number('cy'), number('rx'), number('ry'));
    case 'line':
      return around([
        [number('x1'), number('y1')],
        [number('x2'), number('y2')],
      ]);
    case 'polygon':
    case 'polyline':
      return around(points(element.getAttribute('points') ?? ''));
    case 'path':
      return pathBox(element.getAttribute('d') ?? '');
    default:
      return undefined;
  }
}

function ellipseBox(x: number, y: number, radiusX: number, radiusY: number): Box {
  return boxOf(x - radiusX, y - radiusY, 2 * radiusX, 2 * radiusY);
}

function points(list: string): [x: number, y: number][] {
  const numbers = list
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const result: [number, number][] = [];
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    result.push([numbers[index] ?? 0, numbers[index + 1] ?? 0]);
  }
  return result;
}

function isHidden(element: Element): boolean {
  return (
    element.getAttribute('display') === 'none' || /display:\s*none/.test(element.getAttribute('style') ?? '')
  );
}

/** Mermaid moves some shapes by attribute and some by style; a style wins. */
function ownMatrix(element: Element): Matrix {
  const style = /(?:^|;)\s*transform:\s*([^;]+)/.exec(element.getAttribute('style') ?? '')?.[1];
  const matrix = parseTransform(style ?? element.getAttribute('transform'));
  return element.localName === 'svg' ? multiply(viewportMatrix(element), matrix) : matrix;
}

/** An icon is a picture within the picture: moved to its place, and scaled from its own view box to its size. */
function viewportMatrix(svg: Element): Matrix {
  const number = (name: string): number => pixels(svg.getAttribute(name), { fontSize: ROOT_FONT_SIZE }) ?? 0;
  const place = translation(number('x'), number('y'));
  const [left = 0, top = 0, width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '')
    .split(/[\s,]+/)
    .map(Number);
  if (!svg.parentElement?.closest('svg') || width <= 0 || height <= 0) return place;
  const scale = Math.min(number('width') / width, number('height') / height) || 1;
  return multiply(multiply(place, [scale, 0, 0, scale, 0, 0]), translation(-left, -top));
}
