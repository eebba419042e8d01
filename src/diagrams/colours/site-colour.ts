import { byMarker, type PaletteColour } from './palette.ts';

/**
 * What a colour of Mermaid's becomes: the palette's where it is a marker or one of the type's own, else itself in
 * light and its counterpart in dark, of the same hue with light and dark changed about. `undefined` for what is no
 * colour.
 */
export function siteColour(written: string, own: ReadonlyMap<string, PaletteColour>): string | undefined {
  const value = written.trim().toLowerCase();
  if (keywords.has(value)) return value === 'currentcolor' ? 'currentColor' : value;
  if (value.startsWith('url(')) return localReference(written.trim());
  if (!plainColour.test(value)) return undefined;
  const { hex, alpha } = readRgb(value) ?? { hex: value, alpha: 1 };
  const palette = own.get(value) ?? own.get(hex) ?? byMarker.get(hex);
  if (palette) return faded(palette.site, alpha);
  return `light-dark(${value}, oklch(from ${value} calc(0.98 - 0.8 * l) c h / alpha))`;
}

const keywords = new Set([
  'none',
  'transparent',
  'currentcolor',
  'inherit',
  'context-fill',
  'context-stroke',
]);

/** A name, a hex colour, or a function of numbers: nothing that could hold anything else. */
const plainColour = /^(?:[a-z]+|#[\da-f]{3,8}|(?:rgb|hsl)a?\([\d\s.,%/+-]*(?:deg)?[\d\s.,%/+-]*\))$/;

/** A gradient, pattern or marker of the diagram itself. */
function localReference(value: string): string | undefined {
  const id = /^url\(\s*["']?#([^"'()\s\\]+)["']?\s*\)$/i.exec(value)?.[1];
  return id && `url(#${id})`;
}

function faded(colour: string, alpha: number): string {
  if (alpha >= 1) return colour;
  if (alpha <= 0) return 'transparent';
  return `color-mix(in srgb, ${colour} ${Math.round(alpha * 100)}%, transparent)`;
}

/** Reads hex colours and `rgb()`: the forms in which markers come back. */
function readRgb(value: string): { hex: string; alpha: number } | undefined {
  const hex = /^#([\da-f]{6})([\da-f]{2})?$/.exec(value);
  if (hex) return { hex: `#${hex[1]}`, alpha: hex[2] ? Number.parseInt(hex[2], 16) / 255 : 1 };
  const list = /^rgba?\((.*)\)$/.exec(value)?.[1]?.split(/[\s,/]+/);
  if (!list || list.length < 3 || list.length > 4) return undefined;
  const [red = 0, green = 0, blue = 0, alpha = 1] = list.map(Number);
  const channels = [red, green, blue].map((channel) => Math.round(channel).toString(16).padStart(2, '0'));
  return { hex: `#${channels.join('')}`, alpha };
}
