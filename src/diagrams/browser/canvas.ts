import type { DOMWindow } from 'jsdom';
import { ascentOf, descentOf } from '../text/baseline.ts';
import { textWidth } from '../text/text-width.ts';

/** A canvas that measures text and draws nothing: layouts use it as a ruler only. */
export function installCanvas(window: DOMWindow): void {
  Object.defineProperty(window.HTMLCanvasElement.prototype, 'getContext', {
    value: newContext,
    configurable: true,
    writable: true,
  });
}

function newContext(): object {
  const ruler = {
    font: '10px sans-serif',
    measureText(text: string): object {
      const fontSize = Number(/([\d.]+)px/.exec(ruler.font)?.[1] ?? 10);
      const fontWeight = /\bbold\b/.test(ruler.font)
        ? 700
        : Number(/\b([1-9]00)\b/.exec(ruler.font)?.[1] ?? 400);
      return {
        width: textWidth(text, { fontSize, fontWeight, isItalic: false }),
        actualBoundingBoxAscent: ascentOf(fontSize),
        actualBoundingBoxDescent: descentOf(fontSize),
      };
    },
  };
  // Whatever else is asked of it (fillRect, save, …) is a call that does nothing.
  return new Proxy(ruler, {
    get: (target, key) => (key in target ? Reflect.get(target, key) : () => ({})),
  });
}
