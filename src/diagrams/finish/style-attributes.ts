import type { PaletteColour } from '../colours/palette.ts';
import { siteColour } from '../colours/site-colour.ts';
import { type Declarations, declared, rulesFor } from '../css/cascade.ts';
import { colourProperties, inheritedProperties, styleProperties } from './allow-list.ts';

/**
 * Puts every style of a picture into attributes, which a strict content security policy allows where it forbids
 * style elements and style attributes, and gives each colour its place in the site's light and dark.
 * What is not displayed is left out.
 */
export function stylesToAttributes(root: Element, own: ReadonlyMap<string, PaletteColour>): void {
  const rules = rulesFor(root);
  const all = [root, ...root.querySelectorAll('*')];
  // Every style is read before any is removed: selectors look at classes and styles of others.
  const styles = all.map((element) => declared(element, rules, (property) => styleProperties.has(property)));
  for (const [index, element] of all.entries()) {
    const style = styles[index] ?? new Map();
    if (style.get('display') === 'none') element.remove();
    else write(element, style, own);
  }
  dropRepeated(root, new Map(initialValues));
}

function write(element: Element, style: Declarations, own: ReadonlyMap<string, PaletteColour>): void {
  for (const name of ['style', 'class', 'display', ...styleProperties]) element.removeAttribute(name);
  for (const [property, value] of style) {
    const text = attributeValue(property, value, own);
    if (text !== undefined) element.setAttribute(property, text);
  }
}

function attributeValue(
  property: string,
  value: string,
  own: ReadonlyMap<string, PaletteColour>,
): string | undefined {
  if (property === 'display' || value === '') return undefined;
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

const initialValues: readonly (readonly [string, string])[] = [
  ['fill-opacity', '1'],
  ['font-style', 'normal'],
  ['font-weight', '400'],
  ['stroke', 'none'],
  ['stroke-dasharray', 'none'],
  ['stroke-opacity', '1'],
  ['stroke-width', '1'],
  ['text-anchor', 'start'],
];

/** Leaves out what an element would take over from its parent anyway. */
function dropRepeated(element: Element, inherited: ReadonlyMap<string, string>): void {
  const own = new Map(inherited);
  for (const { name, value } of [...element.attributes]) {
    if (!inheritedProperties.has(name)) continue;
    const plain = plainValue(name, value);
    if (plain === inherited.get(name)) element.removeAttribute(name);
    own.set(name, plain);
  }
  for (const child of element.children) dropRepeated(child, own);
}

/** One spelling for values that mean the same. */
function plainValue(property: string, value: string): string {
  if (property === 'font-weight') return value.replace('normal', '400').replace('bold', '700');
  if (property === 'stroke-dasharray' && /^[0\s,]+$|^1,\s*0$/.test(value)) return 'none';
  return property === 'stroke-width' || property === 'font-size' ? value.replace(/px$/, '') : value;
}
