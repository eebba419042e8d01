import { ident, parse, walk } from 'css-tree';
import { reachOf } from './address.ts';
import type { Fault } from './fault.ts';

/** Functions whose plain strings are addresses; `url` is among them where an escape is in its name. */
const TAKING_STRINGS: readonly string[] = ['url', 'image-set', '-webkit-image-set', 'src', 'image'];

/** What a style sheet asks other hosts for, and what of it cannot be read. */
export function styleFaults(css: string): Fault[] {
  const unread: string[] = [];
  const tree = parse(css, { parseCustomProperty: true, onParseError: ({ message }) => unread.push(message) });
  const addresses: string[] = [];
  walk(tree, function (node) {
    if (node.type === 'Url') addresses.push(node.value);
    const isImport = isNamed(this.atrule, ['import']) && this.atrulePrelude !== null;
    const isTaken = isNamed(this.function, TAKING_STRINGS);
    if (node.type === 'String' && (isImport || isTaken)) addresses.push(node.value);
    if (node.type === 'Raw' && /url\(|@import|\\/i.test(node.value)) unread.push(node.value);
  });
  return [
    ...addresses
      .filter((address) => reachOf(address) !== 'own')
      .map((address) => ({ message: `makes a browser ask for ${address.slice(0, 100)}`, trace: address })),
    ...unread.map((text) => ({
      message: `has styles that cannot be read: ${text.slice(0, 100)}`,
      trace: text,
    })),
  ];
}

/** Names are compared as browsers do, whatever their letters are written as: `@\69mport`. */
function isNamed(node: { readonly name: string } | null, names: readonly string[]): boolean {
  return node !== null && names.includes(ident.decode(node.name).toLowerCase());
}
