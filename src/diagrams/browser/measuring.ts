import type { DOMWindow } from 'jsdom';
import { pixels, ROOT_FONT_SIZE } from '../css/length.ts';
import { textStyles } from '../css/text-style.ts';
import { boundingBox, matrixToPicture } from '../shapes/bounding-box.ts';
import { type Box, isEmpty, transformed } from '../shapes/box.ts';
import { type PathPoint, pathLength, pointAlong } from '../shapes/path.ts';
import { textLength } from '../text/text-layout.ts';
import { textWidth } from '../text/text-width.ts';

/** The width of the page that diagrams are laid out for where they ask for one. */
const PAGE_WIDTH = 1184;
const PAGE_HEIGHT = 600;
const LINE_HEIGHT = 1.5;

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Teaches the DOM's elements to say how large they are, which jsdom leaves out. */
export function installMeasuring(window: DOMWindow): void {
  const prototype = window.Element.prototype;
  const methods = {
    // x, y, width and height only, as in browsers: Mermaid takes `left` for a sign of something else.
    getBBox(this: Element): Rectangle {
      return rectangle(boundingBox(this));
    },
    getBoundingClientRect(this: Element): Rectangle & Box {
      const rect = isSvg(this)
        ? rectangle(transformed(boundingBox(this), matrixToPicture(this)))
        : htmlRectangle(this);
      const { x, y, width, height } = rect;
      return { ...rect, left: x, top: y, right: x + width, bottom: y + height };
    },
    getComputedTextLength(this: Element): number {
      return textLength(this.closest('text') ?? this, this);
    },
    getTotalLength(this: Element): number {
      return pathLength(this.getAttribute('d') ?? '');
    },
    getPointAtLength(this: Element, distance: number): PathPoint {
      return pointAlong(this.getAttribute('d') ?? '', distance);
    },
    getCTM: matrixObject,
    getScreenCTM: matrixObject,
  };
  for (const [name, value] of Object.entries(methods)) {
    Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
  }
  for (const name of ['clientWidth', 'offsetWidth']) getter(window, name, PAGE_WIDTH);
  for (const name of ['clientHeight', 'offsetHeight']) getter(window, name, PAGE_HEIGHT);
}

function getter(window: DOMWindow, name: string, value: number): void {
  for (const { prototype } of [window.Element, window.HTMLElement]) {
    Object.defineProperty(prototype, name, { get: () => value, configurable: true });
  }
}

function matrixObject(this: Element): Record<string, number> {
  const [a, b, c, d, e, f] = matrixToPicture(this);
  return { a, b, c, d, e, f };
}

function rectangle(box: Box): Rectangle {
  if (isEmpty(box)) return { x: 0, y: 0, width: 0, height: 0 };
  return { x: box.left, y: box.top, width: box.right - box.left, height: box.bottom - box.top };
}

function isSvg(element: Element): boolean {
  return element.namespaceURI?.endsWith('/svg') ?? false;
}

/** HTML is only a ruler here: nothing of it is published, so lines of text are all that it can hold. */
function htmlRectangle(element: Element): Rectangle {
  const styleOf = textStyles();
  const style = styleOf(element);
  const lines = (element.textContent ?? '').split('\n').map((line) => textWidth(line, style));
  const fixed = /(?:^|;)\s*width:\s*([\d.]+px)/.exec(element.getAttribute('style') ?? '')?.[1];
  const width = pixels(fixed, { fontSize: ROOT_FONT_SIZE }) ?? Math.max(...lines);
  return { x: 0, y: 0, width, height: width > 0 ? lines.length * style.fontSize * LINE_HEIGHT : 0 };
}
