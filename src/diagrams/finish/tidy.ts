import { roundPath } from '../shapes/path.ts';

/** Takes out of a picture what draws nothing, and cuts its numbers to what a screen can show. */
export function tidy(root: Element): void {
  for (const element of root.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      if (numeric.has(name)) element.setAttribute(name, name === 'd' ? roundPath(value) : round(value));
    }
  }
  // From the inside out, so that what only held something empty goes with it.
  for (const element of [...root.querySelectorAll('*')].reverse()) if (isEmpty(element)) element.remove();
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

function isEmpty(element: Element): boolean {
  const has = (name: string): boolean => (element.getAttribute(name) ?? '') !== '';
  switch (element.localName) {
    case 'a':
    case 'defs':
    case 'g':
      return element.children.length === 0;
    case 'text':
      return element.textContent?.trim() === '';
    case 'path':
      return !has('d');
    case 'rect':
      return !has('width') || !has('height');
    default:
      return false;
  }
}
