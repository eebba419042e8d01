import { type DOMWindow, JSDOM } from 'jsdom';
import { installCanvas } from './canvas.ts';
import { computedStyle } from './computed-style.ts';
import { installMeasuring } from './measuring.ts';

/** What Mermaid and its layouts take from the browser's global scope. */
const fromWindow = [
  'CSSStyleSheet',
  'DOMParser',
  'Document',
  'DocumentFragment',
  'Element',
  'HTMLElement',
  'HTMLFormElement',
  'HTMLTemplateElement',
  'NamedNodeMap',
  'Node',
  'NodeFilter',
  'SVGElement',
  'XMLSerializer',
] as const;

/** What ELK, compiled from Java, takes from `window` although it is no browser's. */
const fromLanguage = ['Array', 'Error', 'Map', 'Object', 'Promise', 'Set'] as const;

/**
 * Makes this thread look like a browser that never draws. It must happen before Mermaid is imported: DOMPurify
 * binds to the window that it finds then, and without one it sanitises nothing.
 */
export function installBrowser(): void {
  const { window } = new JSDOM('<!doctype html><html lang="en"><body></body></html>', {
    pretendToBeVisual: true,
  });
  installMeasuring(window);
  installCanvas(window);
  installUnitlessLengths(window);
  define(window, 'getComputedStyle', computedStyle);
  for (const name of fromLanguage) if (!(name in window)) define(window, name, globalThis[name]);
  for (const name of fromWindow) define(globalThis, name, window[name]);
  define(globalThis, 'window', window);
  define(globalThis, 'document', window.document);
  define(globalThis, 'getComputedStyle', computedStyle);
  define(globalThis, 'requestAnimationFrame', window.requestAnimationFrame.bind(window));
  define(globalThis, 'screen', { width: 1200, height: 900, availWidth: 1200, availHeight: 900 });
  define(globalThis, 'Image', RefusedImage);
}

/** Browsers take a number for pixels in the style of an SVG element; jsdom would drop it. */
function installUnitlessLengths(window: DOMWindow): void {
  const prototype = window.CSSStyleDeclaration.prototype;
  const { setProperty } = prototype;
  define(
    prototype,
    'setProperty',
    function (this: CSSStyleDeclaration, name: string, value: unknown, ...rest: []) {
      const isBare = /^(?:font-size|letter-spacing)$/.test(name) && /^\d+(?:\.\d+)?$/.test(String(value));
      setProperty.call(this, name, isBare ? `${value}px` : (value as string), ...rest);
    },
  );
}

/** What loading an image throws: its size would decide the layout, and a build loads nothing from the network. */
const IMAGE_REFUSED = 'images in diagrams are refused';

class RefusedImage {
  constructor() {
    throw new Error(IMAGE_REFUSED);
  }
}

function define(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
}
