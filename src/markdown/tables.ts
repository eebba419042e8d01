import type { Element, Root } from 'hast';
import { h, isElement, textContent, visitElements } from './tree.ts';

/** Puts each table into a frame that scrolls, can be reached by keyboard and has a name of its own. */
export function frameTables(root: Root, label: string): void {
  const names = new Map<string, number>();
  visitElements(root, (table, parent, index) => {
    if (table.tagName !== 'table') return;
    const wanted = nameOf(table, label);
    const count = (names.get(wanted) ?? 0) + 1;
    names.set(wanted, count);
    const name = count === 1 ? wanted : `${wanted} (${count})`;
    const properties = { className: ['table-frame'], role: 'region', tabIndex: 0, ariaLabel: name };
    plainEmptyHeads(table);
    parent.children[index] = h('div', properties, [table]);
  });
}

/** A head without words heads nothing: to a screen reader it is an empty cell, which is what its writer meant. */
function plainEmptyHeads(table: Element): void {
  visitElements(table, (element) => {
    if (isElement(element, 'th') && textContent(element).trim() === '') element.tagName = 'td';
  });
}

/** What the table is called: its own label, its caption, or its column heads. */
function nameOf(table: Element, label: string): string {
  const { ariaLabel } = table.properties;
  if (typeof ariaLabel === 'string' && ariaLabel.trim() !== '') return ariaLabel;
  const heads: string[] = [];
  let caption = '';
  visitElements(table, (element) => {
    if (isElement(element, 'th')) heads.push(textContent(element).trim());
    if (isElement(element, 'caption')) caption = textContent(element).trim();
  });
  const what = caption || heads.filter((head) => head !== '').join(', ');
  return what === '' ? label : `${label}: ${what.replace(/\s+/g, ' ').slice(0, 120)}`;
}
