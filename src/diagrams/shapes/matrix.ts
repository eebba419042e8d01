/** An affine transform as SVG writes it: `matrix(a b c d e f)`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** The transform that changes nothing. */
export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** A move by `x` and `y`. */
export function translation(x: number, y: number): Matrix {
  return [1, 0, 0, 1, x, y];
}

/** The transform that applies `inner` first, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Reads a `transform` attribute, or the CSS property with its units; what it does not know counts as nothing. */
export function parseTransform(text: string | null | undefined): Matrix {
  if (!text) return identity;
  let matrix = identity;
  for (const [, name = '', list = ''] of text.matchAll(/(\w+)\s*\(([^)]*)\)/g)) {
    const values = list
      .trim()
      .split(/[\s,]+/)
      .map((value) => Number.parseFloat(value) || 0);
    matrix = multiply(matrix, operation(name, values));
  }
  return matrix;
}

function operation(name: string, values: readonly number[]): Matrix {
  const [first = 0, second, third] = values;
  switch (name) {
    case 'translate':
      return translation(first, second ?? 0);
    case 'translateX':
      return translation(first, 0);
    case 'translateY':
      return translation(0, first);
    case 'scale':
      return [first, 0, 0, second ?? first, 0, 0];
    case 'rotate':
      return rotation(first, second ?? 0, third ?? 0);
    case 'skewX':
      return [1, 0, Math.tan(radians(first)), 1, 0, 0];
    case 'skewY':
      return [1, Math.tan(radians(first)), 0, 1, 0, 0];
    case 'matrix':
      return values.length === 6 ? (values as unknown as Matrix) : identity;
    default:
      return identity;
  }
}

function rotation(degrees: number, x: number, y: number): Matrix {
  const cosine = Math.cos(radians(degrees));
  const sine = Math.sin(radians(degrees));
  const turn: Matrix = [cosine, sine, -sine, cosine, 0, 0];
  return multiply(multiply(translation(x, y), turn), translation(-x, -y));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
