import { inheritedProperties } from './allow-list.ts';
import { allIn, type PictureNode } from './picture-node.ts';

/** What browsers take where nothing is said. */
const initialValues: ReadonlyMap<string, string> = new Map([
  ['fill-opacity', '1'],
  ['font-style', 'normal'],
  ['font-weight', '400'],
  ['shape-rendering', 'auto'],
  ['stroke', 'none'],
  ['stroke-dasharray', 'none'],
  ['stroke-opacity', '1'],
  ['stroke-width', '1'],
  ['text-anchor', 'start'],
]);

/** Leaves out what a node would take over from the one that holds it anyway, and colours that nothing takes up. */
export function dropRepeated(root: PictureNode): void {
  const all = [...allIn(root)];
  const isTakenUp = all.some(({ attributes }) => [...attributes.values()].includes('currentColor'));
  if (!isTakenUp) for (const { attributes } of all) attributes.delete('color');
  dropInherited(root, initialValues);
}

function dropInherited(node: PictureNode, inherited: ReadonlyMap<string, string>): void {
  const values = new Map(inherited);
  for (const [name, value] of node.attributes) {
    if (!inheritedProperties.has(name)) continue;
    const plain = plainValue(name, value);
    if ((plain === inherited.get(name) && !isRelative(plain)) || plain === 'inherit')
      node.attributes.delete(name);
    if (plain !== 'inherit') values.set(name, plain);
  }
  for (const child of node.children) if (typeof child !== 'string') dropInherited(child, values);
}

/** Within itself such a size grows or shrinks once more. */
function isRelative(value: string): boolean {
  return /(?:em|ex|%|smaller|larger)$/.test(value);
}

/** One spelling for values that mean the same. */
function plainValue(property: string, value: string): string {
  if (property === 'font-weight') return value.replace('normal', '400').replace('bold', '700');
  if (property === 'stroke-dasharray' && /^[0\s,]+$|^1,\s*0$/.test(value)) return 'none';
  return property === 'stroke-width' || property === 'font-size' ? value.replace(/px$/, '') : value;
}
