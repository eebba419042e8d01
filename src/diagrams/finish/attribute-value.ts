import type { PaletteColour } from '../colours/palette.ts';
import { siteColour } from '../colours/site-colour.ts';
import { colourProperties } from './allow-list.ts';

/** What an attribute says for a style; `undefined` for values that none may have. */
export function attributeValue(
  property: string,
  value: string,
  own: ReadonlyMap<string, PaletteColour>,
): string | undefined {
  if (property === 'transform') return withoutUnits(value);
  if (colourProperties.has(property)) return siteColour(value, own);
  // None of the other properties needs more than words, numbers and a reference within the picture.
  const local = value.replace(/^url\(\s*["']?#([^"'()\s\\]+)["']?\s*\)$/, 'url(#$1)');
  return /^(?:url\(#[^"'()\s\\]+\)|[\w\s.,%+-]+)$/.test(local) ? local : undefined;
}

/** The attribute knows numbers only; CSS writes `translate(10px, 5px)` and `rotate(45deg)`. */
function withoutUnits(transform: string): string | undefined {
  const text = transform.replace(/(\d)(?:px|deg)/g, '$1');
  return /^[\w\s.,()+-]+$/.test(text) && text !== 'none' ? text : undefined;
}
