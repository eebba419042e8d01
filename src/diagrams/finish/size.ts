import { allIn, type PictureNode } from './picture-node.ts';
import { drawnEmpty, Refusal } from './refusal.ts';

/** Larger than any screen or sheet of paper: only a mistake or an attack draws it. */
const MAX_SIDE = 30_000;

const shapes = new Set(['circle', 'ellipse', 'line', 'path', 'polygon', 'polyline', 'rect', 'text']);

/** Gives a picture the size that it is drawn in, so that a page can scroll it or shrink it. */
export function settleSize(root: PictureNode): void {
  const { attributes } = root;
  if (![...allIn(root)].some(({ name }) => shapes.has(name))) throw drawnEmpty();
  const numbers = (attributes.get('viewBox') ?? '').split(/[\s,]+/).map(Number);
  const [, , width = 0, height = 0] = numbers;
  if (numbers.length !== 4 || !numbers.every(Number.isFinite) || width <= 0 || height <= 0) {
    throw drawnEmpty();
  }
  if (width > MAX_SIDE || height > MAX_SIDE) {
    throw new Refusal(
      `This diagram would be ${Math.round(width)} by ${Math.round(height)} pixels large`,
      'Split it into several diagrams, or set smaller distances.',
    );
  }
  // Nothing paints beyond a picture's own edges, not even what has strokes too thick to be measured.
  for (const name of ['x', 'y', 'preserveAspectRatio', 'overflow']) attributes.delete(name);
  attributes.set('width', wholePixels(width));
  attributes.set('height', wholePixels(height));
}

/** Upwards, but not for what arithmetic leaves behind the decimal point. */
function wholePixels(length: number): string {
  return String(Math.ceil(length - 0.01));
}
