import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { boundingBox } from '../../src/diagrams/shapes/bounding-box.ts';
import { pathBox, pathLength, pointAlong, roundPath } from '../../src/diagrams/shapes/path.ts';
import { textExtent } from '../../src/diagrams/text/text-width.ts';

/** Measures what stands within `<g id="it">`, as Chromium measured the same. */
function measure(markup: string, style = ''): number[] {
  const html = `<svg xmlns="http://www.w3.org/2000/svg"><style>${style}</style><g id="it">${markup}</g></svg>`;
  const element = new JSDOM(html).window.document.getElementById('it');
  if (!element) throw new Error('nothing to measure');
  const { left, top, right, bottom } = boundingBox(element);
  return [left, top, right - left, bottom - top].map((length) => Math.round(length * 1000) / 1000);
}

const plain = { fontSize: 12, fontWeight: 400, isItalic: false };

describe('a text is as wide as Chromium sets it', () => {
  test.each([
    ['Company goals', plain, 88.359, 88.359],
    ['MEMBERSHIP', plain, 79.188, 79.52],
    ['Pod: First Hour', plain, 84.844, 85.326],
    ['AVAToWaYe', plain, 66.875, 66.875],
    ['Łódź ő', plain, 38.891, 38.891],
    ['-> != >=', plain, 45.469, 45.469],
    ['Someone in the company', { ...plain, fontSize: 11.2 }, 134.484, 134.484],
    [' italic', { ...plain, fontSize: 16, isItalic: true }, 39.563, 40.422],
  ])('%s', (text, face, advance, right) => {
    const extent = textExtent(text, face);
    expect(extent.advance).toBeCloseTo(advance, 2);
    expect(extent.right).toBeCloseTo(right, 1);
  });

  test('letters of other scripts take about the room that they need', () => {
    expect(textExtent('日本語', { ...plain, fontSize: 10 }).advance).toBe(30);
    expect(textExtent('👩‍💻', { ...plain, fontSize: 10 }).advance).toBe(25);
    expect(textExtent('Ωμέγα', plain).advance).toBeGreaterThan(25);
    expect(textExtent('', plain)).toEqual({ advance: 0, left: 0, right: 0 });
  });
});

describe('a box is the one that Chromium gives', () => {
  test.each([
    ['<rect x="1" y="2" width="3" height="4"/>', [1, 2, 3, 4]],
    ['<g transform="translate(10, 5) scale(2)"><circle r="3"/></g>', [4, -1, 12, 12]],
    ['<g transform="rotate(90)"><rect width="10" height="4"/></g>', [-4, 0, 4, 10]],
    ['<line x1="5" y1="5" x2="5" y2="9"/>', [5, 5, 0, 4]],
    ['<polygon points="0,0 10,0 5,8"/>', [0, 0, 10, 8]],
    ['<path d="M0,0C10,20,30,20,40,0S70,-20,80,0"/>', [0, -15, 80, 30]],
    ['<rect width="4" height="4"/><rect x="90"/><circle cx="90"/><path d=""/>', [0, 0, 4, 4]],
    ['<rect width="4" height="4"/><path d="M50,50"/>', [0, 0, 50, 50]],
    ['<rect width="4" height="4"/><rect display="none" width="90" height="90"/>', [0, 0, 4, 4]],
    ['<rect width="4" height="4"/><defs><rect width="90" height="90"/></defs>', [0, 0, 4, 4]],
    [
      '<rect width="4" height="4"/><g transform="translate(50,50)"><text y="2"><tspan/></text></g>',
      [0, 0, 50, 50],
    ],
    ['<rect width="4" height="4"/><g transform="translate(50,50)"><text y="2"></text></g>', [0, 0, 4, 4]],
    [
      '<svg x="5" y="5" width="40" height="40" viewBox="0 0 80 80"><rect width="80" height="80"/></svg>',
      [5, 5, 40, 40],
    ],
  ])('%s', (markup, box) => {
    expect(measure(markup)).toEqual(box);
  });

  test.each([
    ['<text font-size="12">OUTCOME</text>', [0, -12, 61.5, 15]],
    ['<text font-size="12" x="100" text-anchor="end"> OUT <tspan>COME </tspan></text>', [35, -12, 65, 15]],
    ['<text font-size="12" x="100" text-anchor="middle">OUTCOME</text>', [69.25, -12, 61.5, 15]],
    ['<text font-size="12" dy="5"><tspan dy="20">OUTCOME</tspan></text>', [0, 8, 61.5, 15]],
    [
      '<text font-size="12"><tspan x="0">OUTCOME</tspan><tspan x="0" dy="1em">OUT</tspan></text>',
      [0, -12, 61.5, 27],
    ],
    ['<g alignment-baseline="middle"><text font-size="12">OUTCOME</text></g>', [0, -12, 61.5, 15]],
  ])('%s', (markup, box) => {
    const measured = measure(markup);
    for (const [index, length] of box.entries())
      expect(Math.abs((measured[index] ?? 0) - length)).toBeLessThan(0.6);
  });

  test('styles count, the stronger over the weaker', () => {
    const size = (style: string, attributes = ''): number => {
      const [, , , height = 0] = measure(`<text class="a b" ${attributes}>x</text>`, style);
      return height;
    };
    expect(size('text { font-size: 10px }')).toBe(12);
    expect(size('.a { font-size: 14px } text { font-size: 10px }')).toBe(17);
    expect(size('.a { font-size: 14px } .b { font-size: 18px }')).toBe(21);
    expect(size('#it .a { font-size: 14px } .a.b { font-size: 18px }')).toBe(17);
    expect(size('.a { font-size: 14px !important } #it .a.b { font-size: 18px }')).toBe(17);
    expect(size('.a { font-size: 14px }', 'style="font-size: 25px"')).toBe(30);
    expect(size('.a:hover { font-size: 14px } .c, :not(.a) { font-size: 18px }', 'font-size="25"')).toBe(30);
    expect(size('@media print { .a { font-size: 14px } } .a { font-size: -5px }', 'font-size="25"')).toBe(30);
  });
});

describe('a path', () => {
  test('has a length and points along it', () => {
    expect(pathLength('M0,0H30V40')).toBe(70);
    expect(pointAlong('M0,0H30V40', 50)).toEqual({ x: 30, y: 20 });
    expect(pathLength('M0,0A10,10,0,0,1,20,0')).toBeCloseTo(Math.PI * 10, 2);
  });

  test.each(['', 'M', 'MNaN,0L1,1', 'x'])('that a browser cannot read measures as nothing: %j', (data) => {
    expect(pathLength(data)).toBe(0);
    expect(pathBox(data)).toMatchObject({ left: Number.POSITIVE_INFINITY });
    expect(roundPath(data)).toBe(data);
  });

  test('is cut to two decimals', () => {
    expect(roundPath('M1.23456,2.5L10.00001,-0.00001')).toBe('M1.23 2.5L10 0');
  });
});
