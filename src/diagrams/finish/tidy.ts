import { roundPath } from '../shapes/path.ts';
import { allIn, type PictureNode, prune, textIn } from './picture-node.ts';
import { Refusal } from './refusal.ts';

/** Takes out of a picture what draws nothing, and cuts its numbers to what a screen can show. */
export function tidy(root: PictureNode): void {
  for (const { attributes } of allIn(root)) {
    for (const [name, value] of attributes) {
      if (!numeric.has(name)) continue;
      if (/NaN|Infinity|undefined/.test(value)) throw notANumber();
      attributes.set(name, name === 'd' ? roundPath(value) : round(value));
    }
  }
  // From the inside out, so that what only held something empty goes with it.
  prune(root, drawsNothing);
}

const numeric = new Set(
  'cx cy d dx dy height points r refX refY rx ry stroke-width transform viewBox width x x1 x2 y y1 y2'.split(
    ' ',
  ),
);

/** Two decimals: a hundredth of a pixel is more than a screen shows. */
function round(text: string): string {
  return text.replace(/-?\d*\.\d{3,}(?:e[-+]?\d+)?|-?\d+e-\d+/gi, (number) =>
    String(Math.round(Number(number) * 100) / 100 + 0),
  );
}

function drawsNothing(node: PictureNode): boolean {
  const { name, attributes, children } = node;
  switch (name) {
    case 'a':
    case 'defs':
    case 'g':
      return children.length === 0;
    case 'text':
      return textIn(node).trim() === '';
    case 'path':
      return !attributes.get('d');
    case 'rect':
      return !attributes.get('width') || !attributes.get('height');
    default:
      return false;
  }
}

function notANumber(): Refusal {
  return new Refusal(
    'A value in this diagram is no number, so something cannot be placed',
    'Look for a word where a number should stand.',
  );
}
