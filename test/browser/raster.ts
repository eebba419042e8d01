import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';

/** Draws a picture in a page, at its own size. */
export async function rasterise(page: Page, svg: string): Promise<PNG> {
  const size = await page.evaluate((markup) => {
    document.body.innerHTML = markup;
    const root = document.querySelector('svg');
    const box = root?.viewBox.baseVal;
    if (!root || !box) throw new Error('nothing to draw');
    const [width, height] = [Math.ceil(box.width - 0.01), Math.ceil(box.height - 0.01)];
    root.setAttribute('width', String(width));
    root.setAttribute('height', String(height));
    root.setAttribute('style', 'display: block; max-width: none');
    return { width, height };
  }, svg);
  await page.setViewportSize({ width: Math.max(size.width, 100), height: Math.max(size.height, 100) });
  return PNG.sync.read(await page.screenshot({ clip: { x: 0, y: 0, ...size } }));
}

/** How much of two pictures differs, in per cent of the larger one. */
export function difference(one: PNG, other: PNG): number {
  const width = Math.max(one.width, other.width);
  const height = Math.max(one.height, other.height);
  const pixels = pixelmatch(
    onCanvas(one, width, height),
    onCanvas(other, width, height),
    undefined,
    width,
    height,
    {
      threshold: 0.2,
    },
  );
  return (100 * pixels) / (width * height);
}

function onCanvas(picture: PNG, width: number, height: number): Buffer {
  const canvas = new PNG({ width, height });
  canvas.data.fill(255);
  PNG.bitblt(picture, canvas, 0, 0, picture.width, picture.height, 0, 0);
  return canvas.data;
}
